import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { act } from './act.ts';
import { nothingWrong } from './axe.ts';
import { wordsNotIn } from './language.ts';
import { shown } from './organisation.ts';
import { type Known, known } from './views.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

let about: Known;
let preview = ''; // of an import that nobody keeps
test.beforeAll(async ({ request }) => {
  about = await known(request);
  const read = await request.post('api/v1/imports', {
    multipart: { sources: { name: 'canali.md', mimeType: 'text/plain', buffer: Buffer.from(act()) } },
  });
  preview = (await read.json()).id;
});

/** Every answer, as its view opens on it. */
const answers: [string, (k: Known) => string][] = [
  ['the institution', () => './'],
  ['a path', k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=collaborates_with&hops=4`],
  ['no path', k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=reports_to&hops=1`],
  ['competences', k => `./?view=competences&units=${k.busy.id}`],
  ['functions of one unit only', () => './?view=competences&form=alone'],
  ['an impact', k => `./?view=impact&unit=${k.busy.id}&levels=2`],
  ['the effects of a merger', k => `./?view=merger&units=${k.from.id},${k.busy.id}`],
  ['mergers ranked', k => `./?view=merger&rank=${k.from.id},${k.to.id},${k.busy.id}`],
  ['a source without its text', () => './?view=source'],
  ['a source', k => `./?edition=${k.other}&view=source`],
  ['the review queue', k => `./?edition=${k.other}&view=review`],
  ['two editions', k => `./?view=compare&before=${k.other}`],
  ...['units', 'functions', 'competences', 'relations'].map((part): [string, () => string] => [
    `the ${part} of an import`,
    () => `./?view=import&preview=${preview}&part=${part}`,
  ]),
];

async function settled(page: Page) {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function sound(page: Page, name: string) {
  await nothingWrong(page, name);
  expect.soft(await wordsNotIn(page, 'it'), name).toEqual([]);
}

/** Goes to a form by the keyboard; the focus stays on the switch. */
async function show(page: Page, form: string): Promise<void> {
  const link = page.locator('main .switch').last().getByRole('link', { name: form, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(link).toBeFocused();
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path());
}

/** The link opens on the same in a browser that was never here. */
async function sameAgain(page: Page) {
  const seen = await shown(page);
  const context = await page
    .context()
    .browser()
    ?.newContext({ ...test.info().project.use });
  const other = await context?.newPage();
  if (!context || !other) throw new Error('no browser');
  await other.goto(page.url());
  await settled(other);
  expect.soft(await shown(other)).toBe(seen);
  await context.close();
}

/** Words of what is shown first, that a filter must find again. */
async function wordOf(shown: Locator): Promise<string> {
  const words = (await shown.first().textContent({ timeout: 15_000 }))?.match(/\p{L}{4,}/gu);
  if (!words) throw new Error('nothing to filter by');
  return words[0].toLowerCase();
}

async function sift(page: Page, word: string) {
  const field = page.locator('main .filter input');
  await field.fill(word);
  await expect(page).toHaveURL(/[?&]q=/);
  return field;
}

for (const [name, at] of answers)
  test(`${name} as a table: sorted, filtered, saved, and kept by its link`, async ({ page }) => {
    await page.goto(at(about));
    await settled(page);
    await show(page, 'Tabella');
    const rows = page.locator('.data .table tbody tr');
    await expect(rows.first()).toBeVisible();
    await sound(page, 'the table');
    const head = page.locator('.data .table thead button').first();
    await head.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.data .table thead th').first()).toHaveAttribute('aria-sort', 'ascending');
    await expect(head).toBeFocused();
    await expect(page).toHaveURL(/sort=/);
    const before = await rows.count();
    await sift(
      page,
      await wordOf(
        rows
          .first()
          .locator('td, th')
          .filter({ hasText: /\p{L}{4}/u, hasNotText: /^rig[ah]|^\d/ }),
      ),
    );
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeLessThanOrEqual(before);
    const csv = (await saved(page, 'Scarica CSV')).toString('utf8').split('\r\n');
    expect(csv.length).toBeGreaterThan(2); // a head, at least one row, and the end
    expect((await saved(page, 'Scarica XLSX')).subarray(0, 2).toString()).toBe('PK');
    await sameAgain(page);
  });

for (const [name, at] of answers)
  test(`${name} as a tree: by the keyboard, filtered, saved, and kept by its link`, async ({ page }) => {
    await page.goto(at(about));
    await settled(page);
    await show(page, 'Albero');
    const tree = page.getByRole('tree').last();
    const rows = tree.getByRole('treeitem');
    await expect(rows.first()).toBeVisible();
    await expect(tree.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1);
    await sound(page, 'the tree');
    const said = tree.locator('.tree-text'); // of the first row every one may hold the words
    const word = await wordOf(said.nth(Math.min(2, (await said.count()) - 1)));

    await test.step('keys go through it, open and shut', async () => {
      await page.getByRole('button', { name: 'Chiudi tutto' }).last().click();
      await expect(tree.locator('[aria-expanded="true"]')).toHaveCount(name === 'the institution' ? 1 : 0);
      await rows.first().focus();
      await page.keyboard.press('End');
      await expect(rows.last()).toBeFocused();
      await page.keyboard.press('Home');
      await expect(rows.first()).toBeFocused();
      if (name === 'the institution') await page.keyboard.press('ArrowLeft');
      const shut = await rows.count();
      await page.keyboard.press('ArrowRight');
      await expect(rows.first()).toHaveAttribute('aria-expanded', 'true');
      await expect(rows.first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(rows.nth(1)).toBeFocused();
      await expect(rows.nth(1)).toHaveAttribute('aria-level', '2');
      expect(await rows.count()).toBeGreaterThan(shut);
      await page.keyboard.press('*');
      await expect(rows.nth(1)).toBeFocused();
      await expect(tree.locator('[aria-level="2"][aria-expanded="false"]')).toHaveCount(0);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      const letter = ((await rows.first().locator('.tree-text').textContent()) ?? '').charAt(0);
      await page.keyboard.press('End');
      await page.keyboard.press(letter);
      await expect(page.locator(':focus .tree-text')).toHaveText(
        new RegExp(`^${letter.replace(/\W/, '\\$&')}`, 'i'),
      );
    });
    await sameAgain(page);

    await test.step('a filter opens what it finds', async () => {
      await sift(page, word);
      await expect(rows.first()).toBeVisible();
      await page.getByRole('button', { name: 'Apri tutto' }).last().click();
      await expect(page).toHaveURL(/toggled=.*\*all/);
    });
    await sameAgain(page);
    const csv = (await saved(page, 'Scarica CSV')).toString('utf8').split('\r\n');
    expect(csv[0]).toContain('Livello,Voce,Note,Contiene,Nel testo');
    expect(csv.length).toBeGreaterThan(2);
    expect((await saved(page, 'Scarica XLSX')).subarray(0, 2).toString()).toBe('PK');

    await test.step('it keeps to a narrow screen', async () => {
      await page.setViewportSize({ width: 320, height: 844 });
      await settled(page);
      const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(wider).toBeLessThanOrEqual(0);
    });
  });

test('Enter on a passage of a tree opens it, also of the other edition, and the focus comes back', async ({
  page,
}) => {
  await page.goto(`./?view=compare&before=${about.other}&change=unit_closed&form=tree`);
  const row = page.getByRole('treeitem').filter({ has: page.locator('.line-ref') });
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('*');
  await row.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(row.first()).toBeFocused();
});

test('Enter on a unit of a tree leads to its sheet, and back to the tree as it was', async ({ page }) => {
  await page.goto(`./?view=impact&unit=${about.busy.id}&levels=1&form=tree`);
  const unit = page.getByRole('treeitem').nth(1);
  await unit.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]unit=(?!.*view=impact)/);
  await page.goBack();
  await expect(page.getByRole('tree')).toBeVisible();
});

test('the count of a row never begins a line', async ({ page }) => {
  for (const [width, link] of [
    [390, `./?view=path&from=${about.from.id}&to=${about.to.id}&kinds=collaborates_with&hops=4`],
    [390, './?view=competences'],
    [320, `./?view=impact&unit=${about.busy.id}&levels=2`],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${link}&form=tree&toggled=*all`);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    const alone = await page.locator('.tree-line > .count').evaluateAll(
      all =>
        all.filter(count => {
          const before = count.previousElementSibling?.getClientRects();
          const last = before?.[before.length - 1];
          const own = document.createRange();
          own.selectNodeContents(count);
          const box = own.getBoundingClientRect();
          return last && (box.left < last.right || box.top > last.bottom || box.right > innerWidth);
        }).length,
    );
    expect.soft(alone, link).toBe(0);
  }
});

test('what the keys do is folded where a keyboard is unlikely', async ({ browser }) => {
  const phone = await browser.newContext({
    ...test.info().project.use,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await phone.newPage();
  for (const [link, said] of [
    ['./?draw=tree', /^Frecce per muoversi/],
    [`./?edition=${about.other}&view=review`, /^Con la tastiera/],
    ['./?draw=network', 'Ctrl+Z'],
  ] as const) {
    await page.goto(link);
    await settled(page);
    await expect(page.getByText(said)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Tasti' })).toHaveCount(0);
    await page
      .locator('summary')
      .filter({ hasText: /^Tasti/ })
      .tap();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page).toHaveURL(/folds=keys/);
  }
  await phone.close();
});
