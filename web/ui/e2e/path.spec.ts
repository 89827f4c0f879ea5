import { expect, test } from '@playwright/test';
import { nothingWrong } from './axe.ts';
import { type Ends, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});
const both = () => `view=path&from=${units.from.id}&to=${units.to.id}`;
const hops = '&kinds=collaborates_with&hops=4&longer=1&limit=50';

test('a path is asked and read with the keyboard alone', async ({ page }) => {
  await page.goto('./?view=path');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Da', exact: true }).focus();
  await page.keyboard.type(units.from.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(units.from.name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=/);
  await page.getByRole('searchbox', { name: 'A', exact: true }).focus();
  await page.keyboard.type(units.to.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(units.to.name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Percorso 1 di/ })).toBeVisible();
  await page
    .getByRole('group', { name: /disegnat/ })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen-step')).toBeVisible();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.box'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('the ends are chosen by pressing boxes of the chart', async ({ page }) => {
  await page.goto('./?view=path&toggled=*all');
  const box = (id: string) => page.locator(`.pick-ends [data-id="${id}"]`);
  await box(units.from.id).locator('.name').click();
  await expect(page).toHaveURL(new RegExp(`from=${units.from.id}`));
  await box(units.to.id).locator('.name').click();
  await expect(page.getByRole('heading', { name: /^Percorso 1 di/ })).toBeVisible();
});

test('a unit drawn is passed through, avoided, or made an end by its menu', async ({ page }) => {
  await page.goto(`./?${both()}${hops}`);
  const between = page.locator(`.chain .box[data-id="${units.busy.id}"]`);
  await between.click();
  await page.getByRole('menuitem', { name: 'Passa di qui' }).click();
  await expect(page).toHaveURL(new RegExp(`via=${units.busy.id}`));
  await between.click();
  await page.getByRole('menuitem', { name: 'Evita questa unità' }).click();
  await expect(page).toHaveURL(new RegExp(`avoid=${units.busy.id}`));
  await expect(page).not.toHaveURL(/via=/);
  await page.goto(`./?${both()}${hops}`);
  await between.click();
  await page.getByRole('menuitem', { name: 'Fin qui' }).click();
  await expect(page).toHaveURL(new RegExp(`to=${units.busy.id}`));
});

for (const width of [320, 390])
  test(`many paths are drawn within a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?${both()}${hops}`);
    const boxes = page.locator('.chain .box');
    await expect(boxes.first()).toBeVisible();
    expect(await boxes.count()).toBeGreaterThan(4);
    const sides = await boxes.evaluateAll(all => all.map(b => b.getBoundingClientRect()));
    expect(Math.min(...sides.map(b => b.left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sides.map(b => b.right))).toBeLessThanOrEqual(width);
    expect(await page.locator('.chain-room').evaluate(e => e.scrollWidth - e.clientWidth)).toBe(0);
  });

test('the paths one step longer are asked for with one press', async ({ page }) => {
  await page.goto(`./?${both()}&kinds=collaborates_with`);
  await page.getByRole('button', { name: 'Anche i percorsi di un passaggio in più' }).click();
  await expect(page).toHaveURL(/longer=1/);
});

test('where there is no path it is said why, and what to try', async ({ page }) => {
  await page.goto(`./?${both()}&kinds=reports_to&hops=1&directed=1`);
  await expect(page.getByRole('heading', { name: 'Perché non c’è' })).toBeVisible();
  await page.getByRole('link', { name: 'Tabella' }).click();
  for (const said of [
    `Da ${units.from.name}`,
    `A ${units.to.name}`,
    'Relazioni da seguire dipende da',
    'Verso solo quello indicato dall’atto',
    'Passaggi al massimo 1',
  ])
    await expect(page.getByRole('row', { name: said })).toBeVisible();
  await page.getByRole('link', { name: /Con tutte le relazioni/ }).click();
  await expect(page).toHaveURL(/kinds=reports_to,collaborates_with,belongs_to,shares_competence/);
});

test('every link of a path comes back after a reload', async ({ page }) => {
  test.setTimeout(120_000);
  const links = [
    './?view=path&toggled=*none',
    `./?view=path&from=${units.from.id}`,
    `./?${both()}${hops}&via=${units.busy.id}`,
    `./?${both()}&kinds=reports_to&hops=1&directed=1`,
  ];
  for (const link of links) {
    await page.goto(link);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.loading')).toHaveCount(0);
    const [address, seen] = [page.url(), await page.locator('main').ariaSnapshot()];
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(address);
    await expect.poll(() => page.locator('main').ariaSnapshot()).toBe(seen);
  }
});

test('axe finds nothing wrong with the chart to choose from, the menu and no path', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./?view=path');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await nothingWrong(page, 'the chart');
  await page.goto(`./?${both()}${hops}`);
  await page.locator('.chain .box').nth(1).click();
  await nothingWrong(page, 'the menu');
  await page.goto(`./?${both()}&kinds=reports_to&hops=1&directed=1`);
  await expect(page.getByRole('heading', { name: 'Perché non c’è' })).toBeVisible();
  await nothingWrong(page, 'no path');
});
