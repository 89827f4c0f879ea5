import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { GraphAnswer, ReviewQueue } from '../src/api/types.ts';
import { textEdition } from './organisation.ts';

let edition: string;
let queue: ReviewQueue;
test.beforeAll(async ({ request }) => {
  edition = (await textEdition(request)).edition;
  queue = await (await request.get(`api/v1/editions/${edition}/review`)).json();
});
test.beforeEach(() => test.skip(queue.doubts.length < 1, 'the edition has no reading to decide'));
test.afterEach(async ({ request }) => {
  const now: ReviewQueue = await (await request.get(`api/v1/editions/${edition}/review`)).json();
  for (const d of now.doubts.filter(d => d.decision))
    await request.delete(`api/v1/editions/${edition}/review/${d.key}`);
});

const open = (page: Page, n: number) =>
  expect(
    page.getByText(n === 1 ? 'Una lettura attende una decisione.' : `${n} letture attendono una decisione.`),
  ).toBeVisible();
const option = (page: Page, key: string) => page.locator(`#doubt-${key}`);

test('the queue is worked by keyboard, and a decision is undone', async ({ page }) => {
  const at = queue.doubts.find(d => d.verdicts.includes('accept'))?.key ?? '';
  await page.goto(`./?edition=${edition}&view=review&doubt=${at}`);
  await open(page, queue.open);
  await option(page, at).focus();
  await page.keyboard.press('a');
  await open(page, queue.open - 1);
  await expect(page.getByText('Decisione registrata: Accetta.')).toBeVisible();
  await expect(page.locator('[role=option]:focus')).toHaveCount(1);
  await page.keyboard.press('z');
  await open(page, queue.open);
  await expect(page.getByText('Decisione annullata.')).toBeVisible();
  await expect(option(page, at)).toBeFocused();
});

test('a reading is corrected to a unit found by its name, by keyboard', async ({ page, request }) => {
  const graph: GraphAnswer = await (await request.get(`api/v1/editions/${edition}/graph`)).json();
  const doubt = queue.doubts.find(d => d.verdicts.includes('correct'));
  test.skip(!doubt, 'no reading can be corrected');
  const unit = graph.units.find(
    u =>
      u.kind !== 'external' &&
      !doubt?.from?.includes(u.id) &&
      graph.units.every(x => x === u || !x.name.includes(u.name)),
  );
  await page.goto(`./?edition=${edition}&view=review&doubt=${doubt?.key}`);
  await option(page, doubt?.key ?? '').focus();
  await page.keyboard.press('c');
  const field = page.getByRole('searchbox', { name: 'Unità giusta' });
  await expect(field).toBeFocused();
  await page.keyboard.type(unit?.name ?? '', { delay: 5 });
  await expect(
    page
      .getByRole('option')
      .filter({ hasText: unit?.name ?? '' })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await open(page, queue.open - 1);
  const after: ReviewQueue = await (await request.get(`api/v1/editions/${edition}/review`)).json();
  expect(after.doubts.find(d => d.key === doubt?.key)?.decision).toMatchObject({
    decision: 'correct',
    to: unit?.id,
  });
});

test('kinds are hidden, in the link too, and the reading stands in its place in the act', async ({
  page,
}) => {
  await page.goto(`./?edition=${edition}&view=review`);
  const kinds = page.getByRole('group', { name: 'Mostra per tipo' }).getByRole('checkbox');
  const options = page.locator('.doubts [role=option]');
  const first = options.first();
  await expect(first).toBeVisible();
  const before = await options.count();
  await kinds.last().uncheck();
  await expect(page).toHaveURL(/hide=/);
  await page.reload();
  await expect(first).toBeVisible();
  expect(await options.count()).toBeLessThanOrEqual(before);
  await expect(page.locator('.doubt .act .cited').first()).toBeVisible();
  await page.locator('.doubt > p > a').last().click();
  await expect(page).toHaveURL(/view=source.*line=/);
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in the queue, ${theme}`, async ({ page }) => {
    await page.addInitScript(t => localStorage.setItem('raccordo-theme', t), theme);
    await page.goto(`./?edition=${edition}&view=review`);
    await expect(page.locator('.doubt .act')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(v => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  });
