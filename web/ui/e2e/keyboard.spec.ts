import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Ends, ends } from './organisation.ts';

/**
 * The three main tasks by keyboard alone: no click, no focus() but that of Tab.
 * With KEYBOARD_LOG=FILE the keys and what each did are written there.
 */
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let units: Ends;
const log = [
  '# The three main tasks by keyboard alone',
  '',
  'Recorded by `web/ui/e2e/keyboard.spec.ts` (`KEYBOARD_LOG=FILE npm run e2e -- keyboard.spec`) on the samples, in Italian.',
  'The network adds arrows, Enter and the keys that “? Tasti” lists; the queue of doubts A, R and C.',
];
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});
test.afterAll(() => {
  if (process.env.KEYBOARD_LOG) writeFileSync(process.env.KEYBOARD_LOG, `${log.join('\n')}\n`);
});

const note = (keys: string, did: string) => log.push(`| ${keys} | ${did} |`);

function begin(task: string) {
  log.push('', `## ${task}`, '', '| keys | what they did |', '|---|---|');
}

/** Goes with Tab to what is wanted, and counts. */
async function tabTo(page: Page, wanted: Locator, name: string) {
  for (let n = 1; n <= 80; n++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate(e => e === document.activeElement).catch(() => false)) {
      note(n === 1 ? 'Tab' : `Tab × ${n}`, `the focus is on ${name}`);
      return;
    }
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function press(page: Page, key: string, did: string) {
  await page.keyboard.press(key);
  note(key, did);
}

/** Types a name into the field that has the focus and takes the first unit found. */
async function take(page: Page, name: string, did: string) {
  await page.keyboard.type(name, { delay: 5 });
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name);
  note(`“${name}”`, 'the list of what was found opens below the field, and how many is announced');
  await press(page, 'ArrowDown', 'the first thing found is marked');
  await press(page, 'Enter', did);
}

async function past(page: Page) {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
  note('Tab', 'the link past the head shows and has the focus');
  await press(page, 'Enter', 'the focus is at the beginning of the content');
}

test('which units does a path join, and where does the act say so', async ({ page }) => {
  begin('How are two units connected?');
  await page.goto('./?view=path');
  await expect(page.getByRole('searchbox', { name: 'Da', exact: true })).toBeVisible();
  await past(page);
  await tabTo(page, page.getByRole('searchbox', { name: 'Da', exact: true }), 'the field “Da”');
  await take(page, units.from.name, 'it is the beginning of the path');
  await tabTo(page, page.getByRole('searchbox', { name: 'A', exact: true }), 'the field “A”');
  await take(page, units.to.name, 'it is the end: the answer appears and is announced');
  await expect(page.getByRole('heading', { name: /^Percorso 1 di/ })).toBeVisible();
  await tabTo(
    page,
    page.getByRole('button', { name: /Apri la citazione/ }).first(),
    'the lines of the first step',
  );
  await press(page, 'Enter', 'the passage opens in a dialog');
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
  await press(page, 'Escape', 'the dialog closes and the focus is back on the lines');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('which units share a competence with one', async ({ page }) => {
  begin('Which units share a competence with this one?');
  await page.goto('./?view=competences');
  await expect(page.locator('.answer .unit').first()).toBeVisible();
  await past(page);
  const field = page.getByRole('searchbox', { name: 'Solo quelle comuni a queste unità', exact: true });
  await tabTo(page, field, 'the field of units');
  await take(page, units.busy.name, 'only what this unit has in common with others is listed');
  await expect(page).toHaveURL(new RegExp(`units=${units.busy.id}`));
  await tabTo(page, page.locator('.company a').first(), 'the unit that shares most with it');
  await press(page, 'Enter', 'what both hold is listed, with the passages side by side');
  await expect(page).toHaveURL(new RegExp(`units=${units.busy.id},`));
});

test('what would merging two units do', async ({ page }) => {
  begin('What would merging two units do?');
  await page.goto('./');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await tabTo(page, page.getByRole('searchbox', { name: /^Cerca unità/ }), 'the search field');
  await take(page, units.busy.name, 'its sheet opens beside the chart and has the focus');
  await expect(page.getByRole('heading', { level: 2, name: units.busy.name })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Scheda' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Fusione con…' }), 'the link “Fusione con…” of the sheet');
  await press(
    page,
    'Enter',
    'the merger opens with this unit in it, the focus is on the field of the others',
  );
  await expect(page).toHaveURL(/view=merger/);
  await expect(page.getByRole('searchbox', { name: 'Unità da fondere', exact: true })).toBeFocused();
  await take(page, units.from.name, 'the effects appear by type and severity, and their number is announced');
  await expect(page.locator('.effects').first()).toBeVisible();
});
