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
/** Where the units stand on the screen, to some px: a link rounds. */
const spots = (page: Page) =>
  page
    .locator('.network-svg .spot')
    .evaluateAll(all =>
      all.map(s =>
        (s.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(v => Math.round(Number(v) / 8)),
      ),
    );

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
  expect(closer).not.toEqual(before);
  const other = await fresh(page, page.url());
  await expect.poll(() => spots(other)).toEqual(closer);
  await other.context().close();
  await page.getByRole('link', { name: 'Tabella' }).click();
  await page.goBack();
  await expect.poll(() => spots(page)).toEqual(closer);
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
