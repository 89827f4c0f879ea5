import { expect, type Page, test } from '@playwright/test';
import { nothingWrong, violations } from './axe.ts';
import { wordsNotIn } from './language.ts';
import { shown } from './organisation.ts';
import { type Known, known, views } from './views.ts';

test.describe.configure({ mode: 'parallel' });

let about: Known;
test.beforeAll(async ({ request }) => {
  about = await known(request);
});

async function settled(page: Page) {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.loading, main [aria-busy=true]')).toHaveCount(0);
  await expect(page.locator('.chart:not(:has(svg))')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (const [name, link] of views)
  test(`${name} is for everyone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(link(about));
    await settled(page);
    const address = page.url();
    const seen = await shown(page);

    await test.step('axe finds nothing wrong in any theme', async () => {
      await nothingWrong(page, 'light');
      for (const theme of ['dark', 'contrast']) {
        await page.evaluate(t => {
          document.documentElement.dataset.theme = t;
        }, theme);
        expect.soft(await violations(page, { rule: 'color-contrast' }), theme).toEqual([]);
      }
    });

    await test.step('no word is left in the other language', async () => {
      expect.soft(await wordsNotIn(page, 'it')).toEqual([]);
      await page.getByLabel('Lingua').selectOption('en');
      await settled(page);
      expect.soft(await wordsNotIn(page, 'en')).toEqual([]);
      await page.getByLabel('Language').selectOption('it');
    });

    await test.step('nothing scrolls sideways on a narrow screen', async () => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await settled(page);
        expect.soft(await wider(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    });

    await test.step('its link restores it exactly in a browser that was never here', async () => {
      const fresh = await page
        .context()
        .browser()
        ?.newContext({ ...test.info().project.use });
      const other = await fresh?.newPage();
      if (!fresh || !other) throw new Error('no browser');
      await other.goto(address);
      await settled(other);
      expect.soft(other.url()).toBe(address);
      expect.soft(await shown(other)).toBe(seen);
      await fresh.close();
    });
  });

test('axe finds nothing wrong with search and passage open', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.getByRole('searchbox').first().fill('direzione');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(`./?view=path&from=${about.from.id}&to=${about.to.id}&kinds=collaborates_with&hops=4`);
  await page
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
  expect(await violations(page, { within: '[role=dialog]' })).toEqual([]);
});

test('back and forward walk through every view', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  const nav = page.getByRole('navigation', { name: 'Viste' });
  const seen: [string, string][] = [[page.url(), await page.title()]];
  for (const view of ['Percorso', 'Competenze', 'Impatto', 'Fonte', 'Confronto']) {
    await nav.getByRole('link', { name: view, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(`^${view}`));
    seen.push([page.url(), await page.title()]);
  }
  const walk = async (steps: [string, string][], go: () => Promise<unknown>) => {
    for (const [url, title] of steps) {
      await go();
      await expect(page).toHaveURL(url);
      await expect(page).toHaveTitle(title);
    }
  };
  await walk([...seen].reverse().slice(1), () => page.goBack());
  await walk(seen.slice(1), () => page.goForward());
});

test('the first stop of Tab leads past the head, and each stop shows', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Vai al contenuto' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(inside).toBe(true);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).not.toBe('none');
});
