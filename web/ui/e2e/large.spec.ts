import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { edition } from '../bench/edition.mjs';
import { savePictures } from './pictures.ts';

/** More units than are drawn as elements of the page, three lines between some two of them. */
const [units, id] = [760, 'misura-760'];

async function keep(request: APIRequestContext, all: ReturnType<typeof edition>) {
  all.edition.date = '1990-01-01';
  const file = {
    name: 'misura.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(all)),
  };
  const read = await request.post('api/v1/imports', { multipart: { sources: file } });
  expect(read.ok(), await read.text()).toBe(true);
  await request.post(`api/v1/imports/${(await read.json()).id}/keep`);
}

test.beforeAll(async ({ request }) => {
  const all = edition(units, units);
  const [first] = all.edges;
  if (!first) throw new Error('an edition without lines');
  const { from, to, citations } = first;
  all.edges.push({ from, to, type: 'COLLABORATES_WITH', mode: 'support', basis: undefined, citations });
  all.edges.push({
    from: to,
    to: from,
    type: 'COLLABORATES_WITH',
    mode: 'support',
    basis: undefined,
    citations,
  });
  await keep(request, all);
  await keep(request, edition(300, 300, { functions: 3000, shared: 600 }));
});

const canvas = (page: Page) => page.locator('.network-canvas');

/** Goes over the drawing until a line is under the pointer; its sentence is said at the foot. */
async function findLine(page: Page): Promise<void> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no drawing');
  for (let y = 40; y < box.height - 60; y += 11)
    for (let x = 40; x < box.width - 40; x += 9) {
      await page.mouse.move(box.x + x, box.y + y);
      const said = await page.locator('.whisper').textContent();
      if (/dipende da|collabora con/.test(said ?? '')) return;
    }
  throw new Error('no line was found');
}

test('a line of a large network is pointed at and chosen', async ({ page }) => {
  await page.goto(`./?edition=${id}&draw=network&whole=1`);
  await expect(canvas(page).locator('canvas').first()).toBeAttached();
  await findLine(page);
  await expect(page.locator('.whisper')).toContainText(/riga \d+/); // the sentence of the act with its line
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/step=u-/);
  await expect(page.locator('.panel')).toContainText('Parole dell’atto');
});

test('a large network is saved as SVG and as PNG', async ({ page }) => {
  await page.goto(`./?edition=${id}&draw=network&whole=1`);
  await expect(canvas(page).locator('canvas').first()).toBeAttached();
  const text = await savePictures(page);
  expect(text.match(/<circle /g)?.length).toBe(units);
  expect(text).toContain('stroke-dasharray="7 5"');
});

test('a large network is on paper too, and on the screen after that', async ({ page }) => {
  await page.goto(`./?edition=${id}&draw=network&whole=1`);
  await expect(canvas(page).locator('canvas').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.network-paper svg circle')).toHaveCount(units);
  await expect(page.locator('.network-paper svg')).toBeVisible();
  await expect(canvas(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(canvas(page)).toBeVisible();
  await expect(page.locator('.network-paper')).toHaveCount(0);
});

const kept = 20; // units of the cut answer

/** The server answers as it does of an edition that is larger than one answer. */
async function cutGraph(page: Page) {
  await page.route(/\/editions\/[^/]+\/graph\?(?!.*around)/, async route => {
    const response = await route.fetch();
    const all = await response.json();
    const units = all.units.slice(0, kept);
    const ids = new Set(units.map((u: { id: string }) => u.id));
    const steps = all.steps.filter((s: { from: string; to: string }) => ids.has(s.from) && ids.has(s.to));
    await route.fulfill({ response, json: { ...all, units, steps, truncated: true } });
  });
}

for (const at of ['', 'draw=tree', 'draw=table', 'draw=network&whole=1', 'view=path', 'view=merger'])
  test(`what is made of a cut answer says how much is left out: ${at || 'chart'}`, async ({
    page,
    request,
  }) => {
    const { editions } = await (await request.get('api/v1/editions')).json();
    const all = editions[0].counts.units;
    test.skip(all < kept, 'an edition of few units');
    await cutGraph(page);
    await page.goto(`./?${at}`);
    const cut = page.getByText(/Qui ci sono 20 unità su/);
    await expect(cut).toContainText(`ne mancano ${all - kept}`);
    await expect(cut).toContainText('si trova con la ricerca');
  });

test('a unit that a cut answer leaves out is one press away', async ({ page, request }) => {
  const { editions } = await (await request.get('api/v1/editions')).json();
  const { units: all } = await (await request.get(`api/v1/editions/${editions[0].id}/graph`)).json();
  const last = all.at(-1);
  await cutGraph(page);
  await page.goto(`./?unit=${last.id}`);
  await page.getByRole('link', { name: 'Rete attorno a questa unità' }).click();
  await expect(page.locator(`.network [data-unit="${last.id}"], .network-list`).first()).toBeVisible();
  await expect(page).toHaveURL(/draw=network/);
});

test('an edition of as many units as the server draws is drawn whole', async ({ page }) => {
  const asked = page.waitForRequest(/\/graph\?/);
  await page.goto('./');
  expect((await asked).url()).toContain('limit=10000');
});

test('a search that found more than it lists says so', async ({ page }) => {
  await page.goto(`./?edition=${id}`);
  await page.getByRole('searchbox', { name: /^Cerca/ }).fill('ufficio');
  await expect(page.getByText('C’è dell’altro: sono i primi 40 risultati.')).toBeVisible();
});

test('the citations of a source come in pages, and a link to a line leads to the page that has it', async ({
  page,
}) => {
  await page.goto(`./?edition=${id}&view=source&line=500`);
  await expect(page.locator('table.citations tr.chosen').first()).toContainText('riga 500');
  await expect(page.locator('table.citations tbody tr')).toHaveCount(200);
  await page.getByRole('link', { name: 'Prima pagina' }).click();
  await expect(page.locator('table.citations tbody tr').first()).toContainText('riga 1');
  await page.goBack();
  await expect(page.locator('table.citations tr.chosen').first()).toContainText('riga 500');
});

test('a large matrix comes in pages, each with the units that its competences need', async ({ page }) => {
  await page.goto('./?edition=misura-300&view=competences&form=matrix');
  const rows = page.locator('.matrix tbody tr');
  await expect(rows).toHaveCount(50);
  await expect(page.getByText(/600 competenze per 300 unità; in questa pagina le \d+ unità/)).toBeVisible();
  const columns = await page.locator('.matrix thead th').count();
  expect(columns).toBeLessThan(120);
  const first = await rows.first().locator('th').textContent();
  await page.getByRole('link', { name: 'Pagina successiva' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(rows.first().locator('th')).not.toHaveText(first ?? '');
  await page.locator('.matrix td.held a').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pair .passage')).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveURL(/page=2/);
});
