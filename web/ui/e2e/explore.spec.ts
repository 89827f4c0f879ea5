import { expect, type Page, test } from '@playwright/test';
import { nothingWrong } from './axe.ts';
import { type Ends, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});

const drawing = (page: Page) => page.getByRole('application');
const spots = (page: Page) => page.locator('.network-svg .spot');
const spot = (page: Page, id: string) => page.locator(`.network-svg [data-id="${id}"]`);
const undo = (page: Page) => page.getByRole('button', { name: 'Annulla' });
const redo = (page: Page) => page.getByRole('button', { name: 'Ripeti' });

async function network(page: Page, more = '') {
  await page.goto(`./?unit=${units.busy.id}&draw=network${more}`);
  await expect(spot(page, units.busy.id)).toBeVisible();
}

/** Where each unit stands on the screen. */
async function places(page: Page): Promise<Map<string, string>> {
  await page.waitForLoadState('networkidle');
  const all = await spots(page).evaluateAll(gs =>
    gs.map(g => [g.getAttribute('data-id') ?? '', g.getAttribute('transform') ?? '']),
  );
  return new Map(all.map(([id = '', at = '']) => [id, at]));
}

test('the first question: who shares a competence with a unit, in one search', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('searchbox', { name: 'Cerca unità, funzioni e competenze' });
  await field.fill(units.busy.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(units.busy.name);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: units.busy.name })).toBeVisible();
  await expect(page.locator('#part-company li').first()).toBeVisible();
  await page.locator('#part-company li a').first().click();
  await expect(page).toHaveURL(/view=competences&units=/);
});

test('a network grows, and comes back from its link', async ({ page }) => {
  await network(page);
  const before = await spots(page).count();
  await spot(page, units.from.id).dblclick();
  await expect(page).toHaveURL(new RegExp(`grown=${units.busy.id},${units.from.id}`));
  await expect.poll(() => spots(page).count()).toBeGreaterThan(before);
  const here = await places(page);
  await page.reload();
  await expect(spot(page, units.busy.id)).toBeVisible();
  expect(await places(page)).toEqual(here);
});

test('expand, hide, undo and redo by keys, announced', async ({ page }) => {
  await network(page);
  const all = await spots(page).count();
  await drawing(page).focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.whisper');
  await expect(said).toContainText(/relazion/);
  const name = await said.locator('strong').textContent();
  await page.keyboard.press('h');
  await expect(spots(page)).toHaveCount(all - 1);
  await expect(page).toHaveURL(/away=/);
  await expect(page.getByRole('button', { name: 'Una nascosta: mostra' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(spots(page)).toHaveCount(all);
  await page.keyboard.press('Control+Shift+Z');
  await expect(spots(page)).toHaveCount(all - 1);
  await undo(page).click();
  await expect(redo(page)).toBeEnabled();
  await expect(spots(page)).toHaveCount(all);
  expect(name).toBeTruthy();
});

test('a unit is dragged, keeps its place in the link, and is freed by P', async ({ page }) => {
  await network(page);
  const box = await spot(page, units.from.id).locator('.disc').boundingBox();
  if (!box) throw new Error('the unit is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`pins=${units.from.id}`));
  await spot(page, units.from.id).locator('.disc').click();
  await drawing(page).focus();
  await page.keyboard.press('p');
  await expect(page).not.toHaveURL(/pins=/);
});

test('a line is chosen by keys: its sentence, basis and passage', async ({ page }) => {
  await network(page);
  await page.waitForLoadState('networkidle'); // what is marked goes with lines that are drawn anew
  await drawing(page).focus();
  await page.keyboard.press('l');
  await expect(page.locator('.whisper')).toContainText(/rig[ah]e? \d/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=/);
  const panel = page.getByRole('complementary', { name: 'Scheda' });
  await expect(panel.getByText('Fondamento')).toBeVisible();
  await panel
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('SHA-256');
});

test('the menu of a unit is worked by keys and gives the focus back', async ({ page }) => {
  await network(page);
  await drawing(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(drawing(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Tasti della rete' })).toBeVisible();
});

test('the legend leaves out kinds, types and modes, and moves nothing', async ({ page }) => {
  await network(page);
  const before = await places(page);
  const kind = page.getByRole('group', { name: 'Legenda' }).locator('.entry', { has: page.locator('.dot') });
  await kind.last().locator('input').uncheck();
  await expect.poll(() => spots(page).count()).toBeLessThan(before.size);
  for (const [id, at] of await places(page)) expect(before.get(id)).toBe(at);
  await page.getByText('Fondamento, certezza, modo').click();
  await expect(page.getByRole('group', { name: 'Certezza' })).toBeVisible();
  await page.getByRole('button', { name: 'Mostra tutto' }).click();
  await expect(spots(page)).toHaveCount(before.size);
});

test('the whole edition is a network, its labels one beside the other', async ({ page }) => {
  await page.goto('./?draw=network');
  await expect(spots(page).nth(40)).toBeVisible();
  // the box of a text is higher than its letters: by so many px at 12 px
  const overlap = await page.locator('.network-svg .spot > text').evaluateAll(texts => {
    const box = 6;
    const all = texts.map(t => t.getBoundingClientRect());
    return all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter(
          b =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - box && b.top < a.bottom - box,
        ),
    ).length;
  });
  expect(overlap).toBe(0);
  await spots(page).nth(5).locator('.disc').click();
  await expect(page).toHaveURL(/whole=1/);
});

test('the drawing has a list that says the same', async ({ page }) => {
  await network(page);
  await page.getByText(/^Il disegno come elenco/).click();
  const list = page.locator('.network-list');
  await list.getByRole('button', { name: units.from.name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: units.from.name })).toBeVisible();
});

test('the chart opens and closes whole and shows collaborations', async ({ page }) => {
  await page.goto('./');
  const boxes = page.getByRole('treeitem');
  await expect(boxes.nth(3)).toBeVisible();
  await page.getByRole('button', { name: 'Chiudi tutto' }).click();
  const shut = await boxes.count();
  await page.getByRole('button', { name: 'Apri tutto' }).click();
  await expect.poll(() => boxes.count()).toBeGreaterThan(shut);
  await expect(page).toHaveURL(/toggled=\*all/);
  await page.goto(`./?unit=${units.busy.id}`);
  await page.getByRole('checkbox', { name: /collaborazion/ }).check();
  await expect(page).toHaveURL(/lateral=1/);
  await expect(page.locator('.chart-laterals path').first()).toBeAttached();
});

test('the tree is worked by keys and chooses the same unit', async ({ page }) => {
  await page.goto('./?draw=tree');
  const rows = page.getByRole('tree').getByRole('treeitem');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/unit=/);
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0);
});

test('axe finds nothing wrong in the states of the network and the tree', async ({ page }) => {
  test.setTimeout(120_000);
  await network(page);
  await drawing(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('m');
  await expect(page.getByRole('menu')).toBeVisible();
  await nothingWrong(page, 'the menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await nothingWrong(page, 'the keys');
  await page.goto('./?draw=network');
  await expect(spots(page).first()).toBeVisible();
  await page.getByText(/^Il disegno come elenco/).click();
  await nothingWrong(page, 'the whole network and its list');
  await page.goto(`./?draw=tree&unit=${units.busy.id}`);
  await expect(page.getByRole('tree')).toBeVisible();
  await nothingWrong(page, 'the tree');
});

test('on a phone a unit with all its neighbours is seen at once, every name written', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await network(page);
  await expect(page).not.toHaveURL(/seen=/);
  const room = await drawing(page).boundingBox();
  if (!room) throw new Error('no drawing');
  const count = await spots(page).count();
  expect(count).toBeGreaterThan(20);
  const names = page.locator('.network-svg .spot > text');
  await expect(names).toHaveCount(count);
  const outside = await names.evaluateAll(
    (all, r) =>
      all.filter(s => {
        const b = s.getBoundingClientRect();
        return b.left < r.x || b.right > r.x + r.width || b.top < r.y || b.bottom > r.y + r.height;
      }).length,
    room,
  );
  expect(outside).toBe(0);
});

test('the part of the network in a link is seen again wherever and however the page opens', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { busy, from } = units;
  const link = `./?draw=network&unit=${busy.id}&grown=${busy.id},${from.id}&among=1&seen=30*-20*1.2`;
  let late = false;
  await page.route(/woff2/, async route => {
    if (late) await new Promise(done => setTimeout(done, 3500)); // longer than a drawing waits
    await route.continue();
  });
  const places = () =>
    spots(page).evaluateAll(all => {
      const room = document.querySelector('[role=application]')?.getBoundingClientRect();
      const round = (n: number) => Math.round(n / 2);
      return all.map(s => {
        const r = s.firstElementChild?.getBoundingClientRect();
        if (!room || !r) throw new Error('not drawn');
        const x = r.x + r.width / 2 - room.x - room.width / 2;
        const y = r.y + r.height / 2 - room.y - room.height / 2;
        return `${(s as SVGElement).dataset.id} ${round(x)} ${round(y)}`;
      });
    });
  const steady = async () => {
    await expect(spots(page).first()).toBeVisible();
    let before = '';
    await expect
      .poll(
        async () => {
          const now = (await places()).join();
          const same = now === before;
          before = now;
          return same;
        },
        { intervals: [600] },
      )
      .toBe(true);
    return (await places()).sort();
  };
  for (const width of [1440, 1024, 390]) {
    late = false;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(link);
    const seen = await steady();
    // The first unit stands at the beginning of the drawing: 30 to the left of the middle, and 20 below it.
    expect(seen).toContain(`${busy.id} ${Math.round(-36 / 2)} ${Math.round(24 / 2)}`);
    await page.reload();
    expect(await steady(), `${width} px, again`).toEqual(seen);
    for (const other of [700, 320, 1280]) {
      await page.setViewportSize({ width: other, height: 700 });
      await page.waitForTimeout(200);
    }
    await page.setViewportSize({ width, height: 900 });
    expect(await steady(), `${width} px, after other sizes`).toEqual(seen);
    late = true;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await page.waitForTimeout(5000);
    expect(await steady(), `${width} px, dark, fonts late`).toEqual(seen);
    expect(page.url()).toContain('seen=30*-20*1.2');
  }
});
