import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { type Ends, ends, sharedPair, textEdition } from './organisation.ts';
import { savePictures } from './pictures.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});

async function downloaded(page: Page, press: () => Promise<void>): Promise<[Download, string]> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return [file, await readFile(await file.path(), 'latin1')];
}

test('a dot of the matrix opens the passages, by arrows and Enter', async ({ page }) => {
  await page.goto('./?view=competences&form=matrix');
  const dots = page.locator('.matrix td.held a');
  await expect(dots.first()).toBeVisible();
  await expect(
    page.locator('.matrix td.held a[tabindex="0"], .matrix td.held a:not([tabindex])'),
  ).toHaveCount(1);
  await dots.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(dots.first()).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/competence=.*pair=/);
  await expect(page.locator('.pair section')).toHaveCount(2);
});

test('the matrix and the functions of one unit only are saved as CSV', async ({ page }) => {
  await page.goto('./?view=competences&form=matrix');
  const [file, text] = await downloaded(page, () =>
    page.getByRole('button', { name: 'Scarica CSV' }).click(),
  );
  expect(file.suggestedFilename()).toBe('Matrice.csv');
  expect(text.split('\r\n')[0]).toContain('Competenza,Corrispondenza,');
  await page.getByRole('link', { name: 'Funzioni di una sola unità' }).click();
  await expect(page.getByRole('heading', { name: /non (ha|hanno) corrispondenti/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filtra le righe' }).fill('zzzz');
  await expect(page).toHaveURL(/q=zzzz/);
  await expect(page.getByText('Nulla corrisponde al filtro.')).toBeVisible();
});

test('two passages stand side by side and either can be changed', async ({ page, request }) => {
  const { competence, pair } = await sharedPair(request);
  await page.goto(`./?view=competences&competence=${competence}&pair=${pair}`);
  await expect(page.getByLabel('Unità a sinistra')).toHaveValue(pair.split(',')[0] ?? '');
  await expect(page.getByLabel('Unità a destra')).toHaveValue(pair.split(',')[1] ?? '');
});

test('the source is read line by line with the keyboard, and its marks lead to the unit', async ({
  page,
  request,
}) => {
  const { edition, line } = await textEdition(request);
  await page.goto(`./?edition=${edition}&view=source&line=${line}`);
  await expect(page.getByRole('heading', { name: `Riga ${line}` })).toBeVisible();
  const here = page.locator(`[data-line="${line}"]`);
  await here.focus();
  await page.keyboard.press('ArrowDown');
  await expect(here).not.toBeFocused();
  await expect(page).not.toHaveURL(new RegExp(`line=${line}$`));
  await page.locator('.readings .unit').first().click();
  await expect(page).toHaveURL(/unit=/);
});

test('a passage leads to its line in the whole text', async ({ page, request }) => {
  const { edition } = await textEdition(request);
  await page.goto(`./?edition=${edition}&draw=table`);
  await page.locator('.table tbody a').first().click();
  await page
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Apri nel testo completo della fonte' }).click();
  await expect(page.locator('.lines .chosen')).toBeVisible();
});

test('a source without its text lists the citations by line', async ({ page }) => {
  await page.goto('./?view=source');
  const kept = page.locator('.lines .read').first();
  const listed = page.getByRole('table', { name: 'Citazioni per riga' });
  await expect(kept.or(listed)).toBeVisible();
});

test('a merger is drawn before and after, and what changed is said in words', async ({ page }) => {
  await page.goto(`./?view=merger&units=${units.from.id},${units.busy.id}&name=Direzione+unica`);
  const before = page.getByRole('tree', { name: 'Organigramma prima' });
  const after = page.getByRole('tree', { name: 'Organigramma dopo' });
  await expect(before.getByRole('treeitem', { name: /, cessa/ })).toHaveCount(2);
  await expect(after.getByRole('treeitem', { name: /Direzione unica.*, nuova/ })).toBeVisible();
});

test('the table of an answer is sorted by its heads and the link keeps it', async ({ page }) => {
  await page.goto('./?draw=table');
  await page.getByRole('button', { name: 'Funzioni', exact: true }).click();
  await page.getByRole('button', { name: /^Funzioni/ }).click();
  await expect(page).toHaveURL(/sort=-functions/);
  await expect(page.getByRole('columnheader', { name: /Funzioni/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('drawings are saved as SVG and PNG', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('treeitem').nth(3)).toBeVisible();
  const svg = await savePictures(page);
  expect(svg).toMatch(/^<svg[^>]*viewBox/);
  expect(svg).not.toContain('class=');
});

test('a unit of the drawn path is avoided by clicking it', async ({ page }) => {
  await page.goto(
    `./?view=path&from=${units.from.id}&to=${units.to.id}&kinds=collaborates_with&hops=3&longer=1&limit=100`,
  );
  await page.locator(`.chain .box[aria-label^="${units.busy.name},"]`).first().click();
  await page.getByRole('menuitem', { name: 'Evita questa unità' }).click();
  await expect(page).toHaveURL(new RegExp(`avoid=${units.busy.id}`));
});

test('two editions are compared', async ({ page, request }) => {
  const { edition } = await textEdition(request);
  await page.goto('./?view=compare');
  await page.getByLabel('Edizione precedente').selectOption(edition);
  await expect(
    page.getByRole('list', { name: 'Modifiche per tipo' }).getByRole('button').first(),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`before=${edition}`));
});
