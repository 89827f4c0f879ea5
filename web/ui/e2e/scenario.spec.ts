import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Ends, editionOf, ends } from './organisation.ts';

let units: Ends;
test.beforeAll(async ({ request }) => {
  units = await ends(request);
});
test.afterEach(async ({ request }) => {
  const { scenarios } = await (await request.get('api/v1/scenarios')).json();
  for (const s of scenarios)
    await request.delete(`api/v1/scenarios/${s.id}`, { headers: { 'If-Match': `"${s.revision}"` } });
});

const changes = (page: Page) => page.getByRole('list', { name: 'Modifiche, in ordine' }).locator('> li');
const said = (page: Page) => page.locator('.answer h2.said');
const two = () => `?view=merger&units=${units.from.id},${units.busy.id}`;

/** Presses Tab until an element has the focus, as whoever has no mouse does. */
async function tabTo(page: Page, to: Locator, key = 'Tab') {
  for (let i = 0; i < 120; i++) {
    if (await to.evaluate(e => e === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the element is not in the order of Tab');
}

/** Types a name into the field that has the focus and takes the first unit found. */
async function typeUnit(page: Page, name: string) {
  await page.keyboard.type(name, { delay: 5 });
  await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a merger is built and kept with the keyboard alone', async ({ page }) => {
  await page.goto('./?view=merger');
  await tabTo(page, page.getByRole('button', { name: /^Unisci/ }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox', { name: 'Unità da fondere' });
  await expect(field).toBeFocused();
  await typeUnit(page, units.from.name);
  await tabTo(page, field);
  await typeUnit(page, units.busy.name);
  await expect(said(page)).toContainText('effetti');
  await tabTo(page, page.getByLabel('Nome della nuova unità'));
  await page.keyboard.type('Direzione unica');
  await expect(said(page)).toContainText('Direzione unica');
  await expect(page).toHaveURL(/name=Direzione\+unica/);
  await tabTo(page, page.locator('details.saving > summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Nome dello scenario'));
  await page.keyboard.type('Prova da tastiera');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Salvato: Prova da tastiera.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Prova da tastiera' })).toHaveAttribute('aria-current', 'page');
});

test('a copied link opens the same scenario in a fresh browser', async ({ page, browser, baseURL }) => {
  await page.goto(`./${two()}`);
  await page.getByRole('button', { name: 'Rinomina', exact: true }).click();
  const field = page.getByRole('searchbox', { name: 'Unità da rinominare' });
  await expect(field).toBeFocused();
  await typeUnit(page, units.to.name);
  await page.getByLabel('Nuovo nome').fill('Un nome, con *segni_ e ~altro');
  await expect(said(page)).toContainText('2 modifiche');
  const other = await (await browser.newContext({ locale: 'it-IT', baseURL })).newPage();
  await other.goto(page.url());
  await expect(changes(other)).toHaveCount(2);
  await expect(changes(other).nth(1)).toContainText('Un nome, con *segni_ e ~altro');
  await expect(said(other)).toHaveText((await said(page).textContent()) ?? '');
  await other.reload();
  await expect(changes(other)).toHaveCount(2);
  await other.context().close();
});

test('changes are put in another order by buttons and by keys, and taken away', async ({ page }) => {
  await page.goto(`./?view=merger&s=1*r_u${units.from.id}_nPrimo*r_u${units.busy.id}_nSecondo`);
  await expect(changes(page).nth(0)).toContainText('Primo');
  await page.getByRole('button', { name: 'Sposta giù la modifica 1' }).click();
  await expect(changes(page).nth(0)).toContainText('Secondo');
  const second = changes(page).nth(1).getByRole('button').first();
  await expect(second).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(changes(page).nth(0)).toContainText('Primo');
  await expect(changes(page).nth(0).getByRole('button').first()).toBeFocused();
  await page.getByRole('button', { name: 'Togli la modifica 2' }).click();
  await expect(changes(page)).toHaveCount(1);
  await expect(page).not.toHaveURL(/Secondo/);
  await page.goBack();
  await expect(changes(page)).toHaveCount(2);
});

test('what is wrong with a change is said at that change, and the others are evaluated', async ({ page }) => {
  await page.goto(
    `./?view=merger&s=1*m_u${units.from.id}.${units.busy.id}_nUnica*a_u${units.from.id}*r_u${units.to.id}_nAltra`,
  );
  await expect(changes(page).nth(1)).toContainText(/non c'è più: l'ha fatta cessare la modifica 1/);
  await expect(changes(page).nth(0)).not.toContainText('Non si può applicare');
  await expect(said(page)).toContainText('2 modifiche');
  await expect(page.getByText('Una modifica non è compresa nel risultato')).toBeVisible();
});

test('a later change names a unit that an earlier one makes, whatever it is called then', async ({
  page,
}) => {
  await page.goto(`./${two()}&name=Unica`);
  await expect(said(page)).toContainText('Unica');
  await page.getByRole('button', { name: 'Sposta', exact: true }).click();
  await page
    .getByRole('list', { name: 'Unità create da questo scenario' })
    .first()
    .getByRole('button')
    .click();
  const superior = page.getByRole('searchbox', { name: 'Nuovo superiore' });
  await superior.click();
  await typeUnit(page, units.to.name);
  await expect(changes(page).nth(1)).toContainText('Sposta Unica sotto');
  await changes(page).nth(0).getByRole('button').first().click();
  await page.getByLabel('Nome della nuova unità').fill('Tutt’altro nome');
  await expect(said(page)).toContainText('2 modifiche');
  await expect(changes(page).nth(1)).toContainText('Tutt’altro nome');
  await expect(changes(page).nth(1)).not.toContainText('Non si può applicare');
});

test('functions are given to the parts of a split by hand, and those left are listed', async ({
  page,
  request,
}) => {
  const answer = await request.get(
    `api/v1/editions/${await editionOf(request)}/functions?unit=${units.busy.id}`,
  );
  const count = (await answer.json()).functions.length;
  await page.goto(`./?view=merger&s=1*s_u${units.busy.id}_pUno_pDue&writing=1`);
  const shares = page.locator('.shares').first();
  await expect(shares.locator('.functions > li')).toHaveCount(count);
  await shares.locator('.functions select').first().selectOption('Due');
  await shares.getByLabel('Mostra solo quelle non assegnate').check();
  await expect(shares.locator('.functions > li')).toHaveCount(count - 1);
  await shares.getByLabel('Assegna tutte quelle rimaste').selectOption('Uno');
  await expect(shares.getByRole('status')).toContainText('0 funzioni non sono assegnate');
  await expect(page).toHaveURL(/_pUno_f.*_pDue_f/);
  await page.reload();
  await expect(page.locator('.shares').first().getByRole('status')).toContainText('0 funzioni');
});

test('functions to transfer are chosen one by one', async ({ page }) => {
  await page.goto(`./?view=merger&s=1*t_u${units.busy.id}_t${units.from.id}&writing=1`);
  await expect(changes(page).first()).toContainText('Trasferisci tutte le funzioni');
  await page.locator('.functions').getByRole('checkbox').first().check();
  await expect(changes(page).first()).toContainText('Trasferisci una funzione');
  await expect(page.locator('h4').filter({ hasText: 'Funzioni trasferite' })).toBeVisible();
});

test('effects are counted and filtered by severity and type, and lead to their units and passages', async ({
  page,
}) => {
  await page.goto(`./${two()}`);
  const filter = page.getByRole('list', { name: 'Filtra per gravità' });
  await filter.getByRole('button', { name: /^Da decidere/ }).click();
  await expect(page).toHaveURL(/severity=decision/);
  await expect(page.locator('section.severity')).toHaveCount(1);
  const type = page.getByRole('list', { name: 'Filtra per tipo di effetto' }).getByRole('button').first();
  await type.click();
  await expect(page).toHaveURL(/effect=/);
  await expect(page.locator('details.effects')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('details.effects')).toHaveCount(1);
  await page
    .locator('details.effects')
    .getByRole('button', { name: /Apri la citazione/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.concerned a').first().click();
  await expect(page).toHaveURL(/unit=/);
});

test('a kept scenario is opened, overwritten, and deleted once that is confirmed', async ({
  page,
  request,
}) => {
  await page.goto(`./${two()}`);
  await page.locator('details.saving > summary').click();
  await page.getByLabel('Nome dello scenario').fill('Riordino');
  await page.getByLabel('Autore (facoltativo)').fill('Ufficio studi');
  await page.getByLabel('Note (facoltative)').fill('prima prova');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByText('Salvato: Riordino.')).toBeVisible();
  await page.goto('./?view=merger');
  await page.getByRole('link', { name: 'Riordino' }).click();
  await expect(changes(page)).toHaveCount(1);
  await page.getByLabel('Note (facoltative)').fill('seconda prova');
  await page.getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(page.getByText('Salvato: Riordino.')).toBeVisible();
  const saved = await (await request.get('api/v1/scenarios/riordino')).json();
  expect(saved).toMatchObject({ author: 'Ufficio studi', note: 'seconda prova' });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica YAML' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('Riordino.yaml');
  expect(readFileSync(await file.path(), 'utf8')).toContain(
    'name: "Riordino"\nauthor: "Ufficio studi"\nnote: "seconda prova"',
  );
  await page.getByRole('button', { name: 'Elimina Riordino' }).click();
  const ask = page.getByRole('alertdialog');
  await ask.getByRole('button', { name: 'Non eliminare' }).click();
  await expect(page.getByRole('link', { name: 'Riordino' })).toBeVisible();
  await page.getByRole('button', { name: 'Elimina Riordino' }).click();
  await ask.getByRole('button', { name: 'Elimina', exact: true }).click();
  await expect(page.getByText('Ancora nessuno.')).toBeVisible();
  expect((await request.get('api/v1/scenarios/riordino')).status()).toBe(404);
});

test('when somebody else kept the scenario meanwhile, one says whose stays', async ({ page, request }) => {
  const edition = await editionOf(request);
  const body = (note: string) => ({
    data: {
      name: 'Conteso',
      author: 'Altri',
      note,
      edition,
      changes: [{ type: 'merge', units: [units.from.id, units.busy.id] }],
    },
  });
  const made = await (await request.post('api/v1/scenarios', body('prima'))).json();
  await page.goto('./?view=merger');
  await page.getByRole('link', { name: 'Conteso' }).click();
  await page.getByLabel('Note (facoltative)').fill('la mia');
  await request.put('api/v1/scenarios/conteso', {
    ...body('la loro'),
    headers: { 'If-Match': `"${made.revision}"` },
  });
  await page.getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(page.getByText('Nel frattempo qualcun altro ha salvato questo scenario.')).toBeVisible();
  await page.getByRole('button', { name: 'Sovrascrivi con la mia' }).click();
  await expect(page.getByText('Salvato: Conteso.')).toBeVisible();
  expect((await (await request.get('api/v1/scenarios/conteso')).json()).note).toBe('la mia');
});

test('two kept scenarios are compared, in a link of their own', async ({ page, request }) => {
  const edition = await editionOf(request);
  for (const [name, into] of [
    ['Primo', units.busy.id],
    ['Secondo', units.to.id],
  ])
    await request.post('api/v1/scenarios', {
      data: { name, edition, changes: [{ type: 'merge', units: [units.from.id, into] }] },
    });
  await page.goto('./?view=merger');
  await page.getByRole('link', { name: 'Confronta due scenari' }).click();
  await expect(page.getByRole('heading', { name: /Effetti solo di A/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Dopo B' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /Effetti di entrambi/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Secondo' })).toContainText(units.to.name);
  await expect(await violations(page)).toEqual([]);
});

test('two kept scenarios as a tree: what only one does and what both do, filtered and kept by the link', async ({
  page,
  request,
}) => {
  const edition = await editionOf(request);
  const kept: string[] = [];
  for (const into of [units.busy.id, units.to.id]) {
    const changes = [{ type: 'merge', units: [units.from.id, into] }];
    const made = await request.post('api/v1/scenarios', {
      data: { name: `Albero ${into}`, edition, changes },
    });
    kept.push((await made.json()).id);
  }
  await page.goto(`./?view=merger&saved=${kept[0]}&beside=${kept[1]}`);
  await page.getByRole('link', { name: 'Albero', exact: true }).click();
  const tops = page.getByRole('tree').locator('[aria-level="1"]');
  await expect(tops).toContainText([/solo di A/, /solo di B/, /entrambi/]);
  await tops.first().focus();
  await page.keyboard.press('*');
  await expect(page.getByRole('tree').locator('[aria-level="1"][aria-expanded="false"]')).toHaveCount(0);
  const said = page.locator('.tree [aria-level="2"] .tree-text').first();
  const word = ((await said.textContent()) ?? '').match(/\p{L}{4,}/u)?.[0] ?? '';
  await page.locator('.filter input').fill(word);
  await expect(page).toHaveURL(/q=/);
  await expect(said).toBeVisible();
  await page.reload();
  await expect(page.locator('.filter input')).toHaveValue(word);
  await expect(tops.first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a scenario of another edition says what no longer applies', async ({ page, request }) => {
  const { editions } = await (await request.get('api/v1/editions')).json();
  test.skip(editions.length < 2, 'the server has one edition');
  await request.post('api/v1/scenarios', {
    data: {
      name: 'Vecchio',
      edition: editions[1].id,
      changes: [
        { type: 'rename', units: [units.busy.id], name: 'Altra' },
        { type: 'abolish', units: ['unita-che-non-esiste'] },
      ],
    },
  });
  await page.goto('./?view=merger');
  await page.getByRole('link', { name: 'Vecchio' }).click();
  await expect(page.getByText(/Questo scenario è stato salvato su un’altra edizione/)).toBeVisible();
  await expect(changes(page).nth(1)).toContainText('Non si può applicare');
});

test('the mergers of a group are ranked, and one is opened', async ({ page }) => {
  await page.goto(`./?view=merger&rank=${units.from.id},${units.to.id},${units.busy.id}`);
  await expect(page.getByRole('heading', { name: /3 coppie di 3 unità/ })).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(said(page)).toContainText('effetti');
});

test('the file for the command line holds the changes', async ({ page }) => {
  await page.goto(`./${two()}`);
  const got = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica YAML' }).click();
  const file = await (await got).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  expect(text).toContain(
    `  - type: "merge"\n    units:\n      - "${units.from.id}"\n      - "${units.busy.id}"`,
  );
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return found.violations.map(v => `${v.id} ${v.nodes.map(n => n.target).join(' | ')}`);
}

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in the views of scenarios, ${theme}`, async ({ page }) => {
    await page.addInitScript(t => localStorage.setItem('raccordo-theme', t), theme);
    for (const [q, ready] of [
      ['?view=merger', '.tiles'],
      [`${two()}&writing=1`, 'details.effects'],
      [`${two()}&form=table`, '.table'],
      [`?view=merger&s=1*s_u${units.busy.id}_pUno_pDue*a_u${units.busy.id}*m&writing=1`, '.functions'],
      [`?view=merger&s=1*t_u${units.busy.id}_t${units.from.id}&writing=1`, '.functions'],
      [`?view=merger&s=1*c&writing=1`, '.change-form'],
      [`?view=merger&rank=${units.from.id},${units.to.id}`, '.table'],
    ] as const) {
      await page.goto(`./${q}`);
      await expect(page.locator(ready).first()).toBeVisible();
      expect(await violations(page), q).toEqual([]);
    }
  });
