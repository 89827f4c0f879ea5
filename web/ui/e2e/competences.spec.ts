import { expect, type Page, test } from '@playwright/test';
import { nothingWrong } from './axe.ts';
import { sharedPair } from './organisation.ts';
import { savePictures } from './pictures.ts';

let shared: { competence: string; pair: string };
test.beforeAll(async ({ request }) => {
  shared = await sharedPair(request);
});

async function saved(page: Page, button: string): Promise<Buffer> {
  const got = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const parts: Buffer[] = [];
  for await (const p of await (await got).createReadStream()) parts.push(p as Buffer);
  return Buffer.concat(parts);
}

test('the matrix is walked by arrow keys and leads to the texts side by side', async ({ page }) => {
  await page.goto('./?view=competences&form=matrix');
  const cell = page.locator('td.held a').first();
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td.held a').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/competence=.*pair=/);
  await expect(page.locator('.pair .passage')).toHaveCount(2);
});

test('the words that only one of two texts has are marked, for the eye and for the ear', async ({ page }) => {
  await page.goto(`./?view=competences&competence=${shared.competence}&pair=${shared.pair}`);
  await expect(page.locator('.pair .passage')).toHaveCount(2);
  const own = page.locator('.pair mark');
  if ((await own.count()) === 0)
    await expect(page.getByText('I due testi hanno le stesse parole.')).toBeVisible();
  else {
    await expect(own.first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(own.first().locator('.hidden').first()).toHaveText(/solo qui/);
  }
});

test('the matrix and every table are saved as CSV and as a workbook', async ({ page }) => {
  for (const q of [
    '?view=competences&form=matrix',
    '?view=competences&form=groups',
    '?view=competences&form=alone',
  ]) {
    await page.goto(`./${q}`);
    const csv = await saved(page, 'Scarica CSV');
    expect(csv.toString('utf8').split('\r\n').length, q).toBeGreaterThan(2);
    const xlsx = await saved(page, 'Scarica XLSX');
    expect(xlsx.subarray(0, 2).toString(), q).toBe('PK');
    expect(xlsx.length).toBeGreaterThan(1000);
  }
});

test('groups of units lead to what they have in common', async ({ page }) => {
  await page.goto('./?view=competences&form=groups');
  await page
    .getByRole('link', { name: /^Mostra i testi/ })
    .first()
    .click();
  await expect(page).toHaveURL(/units=/);
  await expect(page.locator('article.card').first()).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in the competences, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.addInitScript(t => localStorage.setItem('raccordo-theme', t), theme);
    for (const q of [
      '?view=competences',
      '?view=competences&form=matrix',
      '?view=competences&form=groups',
      '?view=competences&form=alone',
      `?view=competences&competence=${shared.competence}&pair=${shared.pair}`,
    ]) {
      await page.goto(`./${q}`);
      await expect(page.locator('.answer h2').first()).toBeVisible();
      await nothingWrong(page, q);
    }
  });

test('the matrix is saved as SVG and as PNG', async ({ page }) => {
  await page.goto('./?view=competences&form=matrix&least=3');
  await expect(page.locator('.matrix td.held').first()).toBeVisible();
  const cells = await page.locator('.matrix td.held').count();
  const text = await savePictures(page);
  expect(text.match(/<circle /g)?.length).toBe(cells);
});
