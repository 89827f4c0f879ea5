import { expect, type Page, test } from '@playwright/test';
import { act } from './act.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function read(page: Page, ...files: ReturnType<typeof file>[]) {
  await page.setInputFiles('#import-sources', files);
  await page.getByRole('button', { name: 'Leggi senza conservare' }).click();
}

/** The editions that the server holds, but for those that are made to measure it: another test may add one. */
async function stored(page: Page): Promise<string[]> {
  const { editions } = await (await page.request.get('api/v1/editions')).json();
  return editions.map((e: { id: string }) => e.id).filter((id: string) => !id.startsWith('misura-'));
}

test('a source is read, looked at, named and kept; then it replaces itself', async ({ page }, info) => {
  const id = `canali-${info.workerIndex}-${Date.now()}`;
  await page.goto('./?view=import');
  const before = await stored(page);
  await read(page, file('canali.md', act()));
  const preview = page.getByRole('region', { name: 'Anteprima' });
  await expect(preview.getByText('Edizione nuova')).toBeVisible();
  await expect(preview.getByRole('treeitem', { name: /Ufficio chiuse/ })).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await preview.getByRole('link', { name: /^Relazioni/ }).click();
  const words = preview.getByRole('row', { name: /collabora con l’Ufficio argini/ }).first();
  await words.getByRole('button', { name: /Apri la citazione/ }).click();
  await expect(
    page.getByRole('dialog').getByText('collabora con l’Ufficio argini per le piene'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await words.getByRole('link', { name: 'Ufficio chiuse' }).click(); // it has no sheet yet
  await expect(preview.getByRole('heading', { name: 'Ufficio chiuse' })).toBeVisible();

  await page.getByLabel('Identificativo').fill(id);
  await page.getByRole('button', { name: 'Rileggi con questi dati' }).click();
  await expect(page.getByRole('button', { name: 'Conserva l’edizione' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Identificativo')).toHaveValue(id);
  await page.getByRole('button', { name: 'Conserva l’edizione' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Conservata' })).toBeVisible();
  expect(await stored(page)).toContain(id);
  await page.getByRole('link', { name: 'Apri l’organigramma' }).click();
  await expect(page.getByRole('treeitem', { name: /Ufficio argini/ })).toBeVisible();

  await page.goto('./?view=import');
  await read(page, file(`${id}.md`, act('- cura le mappe del rischio.\n')));
  await expect(page.getByText('Sostituisce l’edizione conservata')).toBeVisible();
  await page.getByRole('link', { name: /^Differenze/ }).click();
  await expect(page.getByText(/mappe del rischio/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Albero' }).click();
  await page.getByRole('button', { name: 'Apri tutto' }).click();
  const gained = page.getByRole('treeitem', { name: /Dopo.*Apri la citazione/ }).first();
  await gained.getByRole('button').click();
  await expect(page.getByRole('dialog').getByText('mappe del rischio')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Scarta' }).click();
  await expect(page.getByText('Qui compare l’anteprima')).toBeVisible();
  await expect(page).not.toHaveURL(/preview=/);
});

test('everything wrong with the files is said at its place, and nothing is kept', async ({ page }) => {
  await page.goto('./?view=import');
  await read(page, file('units.csv', 'id,name,kind\na,,office\nb,Ufficio,castle\n'));
  const problems = page.getByRole('alert').getByRole('row');
  await expect(problems.filter({ hasText: 'units.csv:2' })).toBeVisible();
  await expect(problems.filter({ hasText: 'units.csv:3' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('L’archivio è come prima.');
  await expect(page.getByRole('button', { name: 'Conserva l’edizione' })).toHaveCount(0);
});

test('a preview that is gone says what to do', async ({ page }) => {
  await page.goto('./?view=import&preview=NESSUNA');
  await expect(page.getByRole('alert')).toBeVisible();
});

test('files are dropped, ordered and taken out by keyboard', async ({ page }) => {
  await page.goto('./?view=import');
  const data = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    for (const name of ['uno.md', 'due.md']) dropped.items.add(new File(['x'], name));
    return dropped;
  });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  const names = page.locator('.files .file-name');
  await expect(names).toHaveText(['uno.md', 'due.md']);
  await page.getByRole('button', { name: 'Leggi prima due.md' }).press('Enter');
  await expect(names).toHaveText(['due.md', 'uno.md']);
  await page.getByRole('button', { name: 'Togli uno.md' }).press('Enter');
  await expect(names).toHaveText(['due.md']);
});
