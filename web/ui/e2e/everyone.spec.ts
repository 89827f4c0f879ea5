import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ends, sharedPair, textEdition } from './organisation.ts';

let views: [string, string][] = [];
test.beforeAll(async ({ request }) => {
  const { busy, from, to } = await ends(request);
  const { competence, pair } = await sharedPair(request);
  const { edition: other, line } = await textEdition(request);
  views = [
    ['the institution', './'],
    ['a unit in the chart', `./?unit=${busy.id}`],
    ['a network', `./?unit=${busy.id}&draw=network`],
    ['the table', './?draw=table'],
    ['a path', `./?view=path&from=${from.id}&to=${to.id}&kinds=collaborates_with&hops=4`],
    ['competences', `./?view=competences&units=${from.id},${busy.id}`],
    ['an impact', `./?view=impact&unit=${busy.id}&levels=1`],
    [
      'a path as a table',
      `./?view=path&from=${from.id}&to=${to.id}&kinds=collaborates_with&form=table&sort=-to`,
    ],
    ['the matrix', './?view=competences&form=matrix&least=3'],
    ['words side by side', `./?view=competences&competence=${competence}&pair=${pair}`],
    ['duties of one unit only', './?view=competences&form=alone&q=gestione'],
    ['an impact as a table', `./?view=impact&unit=${busy.id}&levels=1&form=table`],
    ['the source', './?view=source&hide=unit,function,collaborates_with'],
    ['a line of a source', `./?edition=${other}&view=source&line=${line}`],
    ['a comparison', `./?view=compare&before=${other}&change=unit_closed`],
    ['effects as a table', `./?view=merger&units=${from.id},${busy.id}&form=table`],
    ['the review queue', `./?edition=${other}&view=review`],
    ['the accessibility statement', './?view=accessibility'],
    ['a merger', `./?view=merger&units=${from.id},${busy.id}&name=Nuova`],
  ];
});

async function settled(page: Page) {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing wrong, ${theme}`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.addInitScript(t => localStorage.setItem('raccordo-theme', t), theme);
    for (const [name, link] of views) {
      await page.goto(link);
      await settled(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect
        .soft(
          violations.map(v => `${v.id}: ${v.nodes[0]?.html}`),
          name,
        )
        .toEqual([]);
    }
  });

test('axe finds nothing wrong with search and passage open', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.getByRole('searchbox').first().fill('direzione');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const search = await new AxeBuilder({ page }).analyze();
  expect(search.violations.map(v => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  await page.goto(views[4]?.[1] ?? '');
  await page
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
  const dialog = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(dialog.violations.map(v => v.id)).toEqual([]);
});

for (const width of [390, 320])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 844 });
    for (const [name, link] of views) {
      await page.goto(link);
      await settled(page);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(wider, name).toBeLessThanOrEqual(0);
    }
  });

test('every link is restored after a reload', async ({ page }) => {
  test.setTimeout(240_000);
  const seen = () => page.locator('main').ariaSnapshot();
  for (const [name, link] of views) {
    await page.goto(link);
    await settled(page);
    const before = await seen();
    const address = page.url();
    await page.reload();
    await settled(page);
    expect.soft(page.url(), name).toBe(address);
    expect.soft(await seen(), name).toBe(before);
  }
});
