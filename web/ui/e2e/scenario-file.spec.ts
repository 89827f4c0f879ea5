import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Ends, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});

const changes = (page: Page) => page.getByRole('list', { name: 'Modifiche, in ordine' }).locator('> li');
const built = () => `./?view=merger&units=${units.from.id},${units.busy.id}&name=Nuova`;
const yaml = (text: string) => ({
  name: 'piano.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});
const plan = () => `name: Riordino
author: Ufficio studi
changes:
  - type: rename
    units: ["${units.busy.name}"]
    name: Direzione nuova
  - type: abolish
    units: [Ufficio che non c’è]
`;

/** Lets a file fall on the builder, as from a folder of the desktop. */
async function drop(page: Page, files: { name: string; text: string }[]) {
  const data = await page.evaluateHandle(all => {
    const transfer = new DataTransfer();
    for (const f of all) transfer.items.add(new File([f.text], f.name));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('heading', { level: 1 }).dispatchEvent(type, { dataTransfer: data });
}

test('a scenario that was downloaded is opened again, and what was there comes back', async ({ page }) => {
  await page.goto(built());
  await expect(page.locator('.answer h2.said')).toContainText('Nuova');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica YAML' }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  await page.goto(`./?view=merger&s=1*c_nUfficio prova`);
  await expect(changes(page)).toHaveCount(1);
  await page.locator('#scenario-file').setInputFiles(yaml(text));
  await expect(page.getByText('Aperto piano.yaml: una modifica.')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`units=${units.from.id},${units.busy.id}&name=Nuova`));
  await expect(page.locator('.answer h2.said')).toContainText('Nuova');
  await page.getByRole('button', { name: 'Torna a quello che c’era' }).click();
  await expect(changes(page)).toContainText('Ufficio prova');
  await page.goBack();
  await expect(page.locator('.answer h2.said')).toContainText('Nuova');
});

test('what of a file cannot be done here is told with its line, and marked', async ({ page }) => {
  await page.goto('./?view=merger');
  await drop(page, [{ name: 'piano.yaml', text: plan() }]);
  await expect(changes(page)).toHaveCount(2);
  await expect(
    page.getByRole('row', { name: /piano.yaml:8:13 modifica 2: .*«Ufficio che non c’è»/ }),
  ).toBeVisible();
  await expect(changes(page).nth(1).locator('.change-problems')).toContainText('Ufficio che non c’è');
  await expect(changes(page).nth(0)).not.toHaveClass(/wrong/);
  await page.locator('details.saving > summary').click();
  await expect(page.getByLabel('Nome dello scenario')).toHaveValue('Riordino');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a file that cannot be read leaves what is being built, and all that is wrong has its place', async ({
  page,
}) => {
  await page.goto(built());
  await expect(changes(page)).toHaveCount(1);
  const url = page.url();
  await page
    .locator('#scenario-file')
    .setInputFiles(yaml('colour: red\nchanges:\n  - {type: burn, units: x}\n'));
  const told = page.locator('.open-file .failed');
  await expect(told).toContainText('piano.yaml non si può aprire: 2 problemi');
  await expect(
    told.getByRole('row', { name: 'piano.yaml:1:1 il campo «colour» non è conosciuto' }),
  ).toBeVisible();
  await expect(told.getByRole('row', { name: /^piano.yaml:3:25 modifica 1: serve un elenco/ })).toBeVisible();
  await expect(changes(page)).toHaveCount(1);
  expect(page.url()).toBe(url);
  await drop(page, [
    { name: 'a.yaml', text: '' },
    { name: 'b.yaml', text: '' },
  ]);
  await expect(page.getByText('Si apre un file alla volta: ne sono arrivati 2.')).toBeVisible();
});

test('the button of a file is reached and pressed by keys', async ({ page }) => {
  await page.goto('./?view=merger');
  const field = page.locator('#scenario-file');
  await field.focus();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(yaml(plan()));
  await expect(page.getByText('Aperto piano.yaml: 2 modifiche.')).toBeVisible();
});

test('what the server says against a question is in the language of the screen', async ({ page }) => {
  await page.goto('./?view=path&from=nessuna-unita-cosi&to=altra');
  await expect(page.getByText('nessuna unità si chiama «nessuna-unita-cosi»')).toBeVisible();
  await page.getByLabel('Lingua').selectOption('en');
  await expect(page.getByText('no unit is called "nessuna-unita-cosi"')).toBeVisible();
});
