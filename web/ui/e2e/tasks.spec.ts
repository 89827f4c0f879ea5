import { expect, type Page, test } from '@playwright/test';
import { type Ends, editionOf, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});

/** Types into a field and takes the first thing found with the keyboard alone. */
async function pick(page: Page, label: string, text: string) {
  const field = page.getByRole('searchbox', { name: label, exact: true });
  await field.click();
  await field.pressSequentially(text, { delay: 5 });
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(text);
  await field.press('ArrowDown');
  await field.press('Enter');
}

test('opens on the institution, drawn', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', m => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', e => complaints.push(e.message));
  await page.goto('./');
  await expect(page.getByRole('treeitem').nth(5)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Che cosa si può fare' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('finds a unit by keyboard and shows its functions with their lines', async ({ page }) => {
  await page.goto('./');
  await pick(page, 'Cerca unità, funzioni e competenze', units.busy.name);
  await expect(page).toHaveURL(/unit=/);
  await expect(page.getByRole('heading', { level: 2, name: units.busy.name })).toBeVisible();
  await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
});

test('the chart is worked by arrow keys', async ({ page }) => {
  await page.goto('./');
  const root = page.getByRole('treeitem').first();
  await root.focus();
  await root.press('ArrowDown');
  const second = page.getByRole('treeitem').nth(1);
  await expect(second).toBeFocused();
  await second.press('Enter');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await second.press('Home');
  await expect(page.getByRole('treeitem').first()).toBeFocused();
});

test('a path is answered with sentences and the passage of each step', async ({ page }) => {
  await page.goto('./?view=path');
  await pick(page, 'Da', units.from.name);
  await pick(page, 'A', units.to.name);
  await expect(page.getByRole('heading', { name: /^Percorso 1 di/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /percors.* disegnat/ })).toBeVisible();
  await page
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Testo dell’atto, rig/ })).toBeVisible();
  await expect(dialog.getByText('SHA-256')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Scambia' }).click();
  await expect(page).toHaveURL(new RegExp(`from=${units.to.id}`));
});

test('from the sheet of a unit one goes on typing: the other end of a path, the other unit of a merger', async ({
  page,
}) => {
  await page.goto(`./?unit=${units.busy.id}`);
  await page.getByRole('link', { name: 'Percorso da qui…' }).click();
  await expect(page.getByRole('searchbox', { name: 'A', exact: true })).toBeFocused();
  await page.goBack();
  await page.getByRole('link', { name: 'Fusione con…' }).click();
  await expect(page.getByRole('searchbox', { name: 'Unità da fondere' })).toBeFocused();
  const alike = page.getByRole('list', { name: /più competenze in comune/ }).getByRole('button');
  const name = ((await alike.first().textContent()) ?? '').replace(/^\+ | \d+$/g, '');
  await alike.first().click();
  await expect(page.getByRole('list', { name: 'Unità da fondere' })).toContainText(name);
  await expect(alike).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^L'unione/ })).toContainText(name);
});

test('the impact of a unit comes level by level and is filtered by kind', async ({ page }) => {
  await page.goto(`./?view=impact&unit=${units.busy.id}`);
  await expect(page.getByRole('heading', { name: /^Livello 1/ })).toBeVisible();
  await page
    .locator('.reached > li')
    .first()
    .getByRole('button', { name: /^Apri la citazione/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
  await page.keyboard.press('Escape');
  const kind = page.getByRole('list', { name: 'Unità raggiunte per tipo' }).getByRole('button').first();
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/show=/);
});

test('a merger shows its effects by type, and the measures before and after', async ({ page }) => {
  await page.goto('./?view=merger');
  await page.getByRole('button', { name: /^Unisci/ }).click();
  await pick(page, 'Unità da fondere', units.from.name);
  await pick(page, 'Unità da fondere', units.busy.name);
  await expect(page.getByRole('table', { name: 'L’organizzazione prima e dopo' })).toBeVisible();
  await page.getByLabel('Nome della nuova unità').fill('Direzione unica');
  await expect(page.getByRole('heading', { name: /Direzione unica/ })).toBeVisible();
  await expect(page).toHaveURL(/name=Direzione\+unica/);
});

test('the language changes and stays', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Lingua').selectOption('en');
  await expect(page.getByRole('link', { name: 'Merger' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Merger' }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('back and forward return to what was shown', async ({ page }) => {
  await page.goto(`./?unit=${units.busy.id}`);
  await page.getByRole('link', { name: 'Impatto' }).first().click();
  await expect(page.getByRole('heading', { name: /^Livello 1/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: units.busy.name })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: /^Livello 1/ })).toBeVisible();
});

test('the network is drawn and worked by arrow keys', async ({ page }) => {
  await page.goto(`./?unit=${units.busy.id}&draw=network`);
  const drawing = page.getByRole('application');
  await expect(drawing.locator('.network-svg .spot').first()).toBeVisible();
  await drawing.focus();
  await drawing.press('ArrowDown');
  await expect(page.locator('.network .whisper')).not.toBeEmpty();
  await drawing.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`unit=${units.busy.id}&`));
});

test('without WebGL the network is drawn all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...more: never[]
    ) {
      return kind.startsWith('webgl') ? null : plain.call(this, kind as '2d', ...more);
    } as typeof plain;
  });
  await page.goto(`./?unit=${units.busy.id}&draw=network`);
  await expect(page.locator('.network-svg')).toBeVisible();
});

test('an edition that is not there is said', async ({ page, request }) => {
  await page.goto('./?edition=nessuna');
  await expect(page.getByRole('heading', { name: /nessuna/ })).toBeVisible();
  expect(await editionOf(request)).not.toBe('nessuna');
});
