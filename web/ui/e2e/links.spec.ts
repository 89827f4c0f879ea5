import { expect, type Page, test } from '@playwright/test';
import { type Ends, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});

/** The page in a browser that was never here. */
async function fresh(page: Page, address: string): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ ...test.info().project.use });
  if (!context) throw new Error('no browser');
  const other = await context.newPage();
  await other.goto(address);
  return other;
}
/** Where the units stand on the screen, in px. */
const spots = (page: Page) =>
  page
    .locator('.network-svg .spot')
    .evaluateAll(all => all.flatMap(s => s.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number));

/** How far the unit stands that is farthest from where it stood. */
async function apart(page: Page, from: number[]): Promise<number> {
  const now = await spots(page);
  return now.length === from.length ? Math.max(...now.map((v, i) => Math.abs(v - (from[i] ?? 0)))) : 9999;
}

test('what of a network is seen is in the link, and back leads to where one was', async ({ page }) => {
  await page.goto(`./?draw=network&unit=${units.busy.id}`);
  await expect(page.locator('.network-svg .spot').first()).toBeVisible();
  const before = await spots(page);
  await page.waitForTimeout(600);
  expect(page.url()).not.toContain('seen='); // nobody moved anything
  await page.locator('.network-keys').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/seen=/);
  const closer = await spots(page);
  expect(await apart(page, before)).toBeGreaterThan(20);
  const other = await fresh(page, page.url());
  await expect.poll(() => apart(other, closer)).toBeLessThan(2); // a link rounds
  await other.context().close();
  await page.getByRole('link', { name: 'Tabella' }).click();
  await page.goBack();
  await expect.poll(() => apart(page, closer)).toBeLessThan(2);
  await page.locator('.network-keys').focus();
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Adatta' }).click();
  await expect(page).not.toHaveURL(/seen=/);
});

test('the chosen step of a path is in the link', async ({ page }) => {
  await page.goto(`./?view=path&from=${units.from.id}&to=${units.to.id}`);
  await page.locator('.chain .hop-of').first().click({ force: true });
  await expect(page.locator('.chosen-step')).toBeVisible();
  await expect(page).toHaveURL(/step=/);
  const said = await page.locator('.chosen-step').textContent();
  const other = await fresh(page, page.url());
  await expect(other.locator('.chosen-step')).toHaveText(said ?? '');
  await expect(other.locator('.chain .hop-of.chosen')).toHaveCount(1);
  await other.context().close();
  await page.goBack();
  await expect(page.locator('.chosen-step')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('.chosen-step')).toHaveText(said ?? '');
});

/** What of the chart is seen: how large it is drawn and how far it is scrolled. */
const frameOf = (page: Page) =>
  page.locator('.chart').evaluate(c => [c.querySelector('svg')?.clientWidth ?? 0, c.scrollLeft, c.scrollTop]);

test('zoom and scrolling of the chart are in the link, and back leads to where one was', async ({ page }) => {
  await page.goto('./?toggled=*all');
  await expect(page.locator('.chart .box').first()).toBeVisible();
  await page.waitForTimeout(600);
  expect(page.url()).not.toContain('frame='); // nobody moved anything
  await page.getByRole('button', { name: 'Più grande' }).click();
  await page.locator('.chart').evaluate(c => c.scrollTo(120, 400));
  await expect(page).toHaveURL(/frame=/);
  const seen = await frameOf(page);
  const other = await fresh(page, page.url());
  const off = async (p: Page) => Math.max(...(await frameOf(p)).map((v, i) => Math.abs(v - (seen[i] ?? 0))));
  await expect.poll(() => off(other)).toBeLessThan(3); // a link rounds
  await other.waitForTimeout(600);
  expect(await off(other)).toBeLessThan(3);
  expect(other.url()).toBe(page.url());
  await other.context().close();
  await page.getByRole('link', { name: 'Tabella' }).click();
  await page.goBack();
  await expect.poll(() => off(page)).toBeLessThan(3);
  await page.getByRole('button', { name: 'Adatta' }).click();
  await page.locator('.chart').evaluate(c => c.scrollTo(0, 0));
  await expect(page).not.toHaveURL(/frame=/);
});

test('a unit that the chart brings into view by itself is not a movement', async ({ page }) => {
  await page.goto(`./?unit=${units.to.id}&toggled=*all`);
  await expect(page.locator('.chart .box.chosen')).toBeInViewport();
  await page.waitForTimeout(700);
  expect(page.url()).not.toContain('frame=');
});

test('an open passage is in the link; back closes it, and so does Escape', async ({ page }) => {
  await page.goto(`./?unit=${units.busy.id}`);
  const first = page
    .locator('.panel')
    .getByRole('button', { name: /Apri la citazione/ })
    .first();
  await first.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.hash')).toBeVisible();
  await expect(page).toHaveURL(/passage=/);
  const words = await dialog.textContent();
  const other = await fresh(page, page.url());
  await expect.poll(() => other.getByRole('dialog').textContent()).toBe(words);
  await other.keyboard.press('Escape');
  await expect(other).not.toHaveURL(/passage=/);
  await other.context().close();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await page.goForward();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/passage=/);
  await expect(first).toBeFocused();
});

test('what is folded and what is shown whole are in the link', async ({ page }) => {
  await page.goto(`./?unit=${units.busy.id}`);
  const part = page.locator('#part-functions');
  await expect(part).toHaveAttribute('open', '');
  const folded = page.locator('#part-names');
  await folded.locator('summary').click();
  await expect(page).toHaveURL(/folds=-part-names/);
  const all = part.getByRole('button', { name: /^Mostra tutt/ });
  if (await all.count()) await all.click();
  const rows = await part.locator('li').count();
  const other = await fresh(page, page.url());
  await expect(other.locator('#part-functions li')).toHaveCount(rows);
  await expect(other.locator('#part-names')).not.toHaveAttribute('open');
  await other.context().close();
});

test('how much more of a long list is shown is in the link', async ({ page }) => {
  await page.goto('./?draw=network&whole=1');
  await page.locator('.network-list > summary').click();
  const items = page.locator('.network-list > ul > li > .as-link');
  await expect(items.first()).toBeVisible();
  const before = await items.count();
  await page
    .locator('.network-list')
    .getByRole('button', { name: /^Mostrane altr/ })
    .click();
  await expect.poll(() => items.count()).toBeGreaterThan(before);
  const now = await items.count();
  const other = await fresh(page, page.url());
  await expect(other.locator('.network-list > ul > li > .as-link')).toHaveCount(now);
  await other.context().close();
});

test('the words that narrow the functions of a transfer are in the link', async ({ page }) => {
  await page.goto(`./?view=merger&s=1*t_u${units.busy.id}_t${units.from.id}&writing=1`);
  const functions = page.locator('.functions > li');
  await expect(functions.first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filtra le funzioni' }).fill('zzz');
  await expect(page).toHaveURL(/pick=zzz/);
  await expect(functions).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Filtra le funzioni' })).toHaveValue('zzz');
  await expect(functions).toHaveCount(0);
});
