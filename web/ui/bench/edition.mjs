/**
 * An edition of so many units in the exchange form: a tree, with lateral lines spread over it.
 * If asked, with so many functions in a round over the units; the first of them fall under so many
 * competences, most of which two to six units share, mostly units close to each other, the rest
 * under one of their own each.
 */
export function edition(units, lines, { functions = 0, shared = 0 } = {}) {
  const cite = n => [{ source: 's', line_start: n, line_end: n }];
  const id = i => `u-${i}`;
  const edge = (from, to, type) => ({
    from: id(from),
    to: id(to),
    type,
    basis: type === 'REPORTS_TO' ? 'stated' : undefined,
    mode: type === 'REPORTS_TO' ? undefined : 'collaboration',
    citations: cite(from + 1),
  });
  const edges = [];
  for (let i = 1; i < units; i++) edges.push(edge(i, Math.floor((i - 1) / 5), 'REPORTS_TO'));
  for (let k = 1; edges.length < lines; k++) {
    const [from, to] = [k % units, (k * 104_729 + 7 * Math.floor(k / units) + 1) % units];
    if (from !== to) edges.push(edge(from, to, 'COLLABORATES_WITH'));
  }
  return {
    edition: {
      id: `misura-${units}`,
      title: `Misura ${units}`,
      date: '2001-01-01',
      sources: [{ id: 's', title: 'Misura', sha256: 'ab'.repeat(32) }],
    },
    units: Array.from({ length: units }, (_, i) => ({
      id: id(i),
      name: `Ufficio numero ${i}`,
      kind: i ? 'office' : 'institution',
      citations: cite(i + 1),
    })),
    ...functionsOf(units, functions, shared, cite),
    edges,
  };
}

const acts = ['Cura', 'Programma', 'Verifica', 'Coordina', 'Monitora', 'Predispone', 'Elabora', 'Gestisce'];
const things = [
  'gli adempimenti relativi alle prestazioni erogate agli iscritti',
  'i flussi informativi verso le strutture territoriali',
  'il contenzioso amministrativo nelle materie di competenza',
  'le convenzioni con enti e amministrazioni pubbliche',
  'la formazione del personale assegnato',
  'gli indicatori di qualità del servizio',
  'i rapporti con gli organi di controllo',
];

/** The words differ a little from holder to holder, as those of acts do. */
const words = (k, turn = 0) =>
  `${acts[k % acts.length]} ${things[k % things.length]}, per l’ambito ${k}${turn ? `, d’intesa con l’ufficio ${turn}` : ''}`;

function functionsOf(units, count, shared, cite) {
  const functions = [];
  const competences = [];
  const add = (unit, text) => {
    const n = functions.length;
    functions.push({ id: `f-${n}`, unit: `u-${unit}`, text, citations: cite(units + n + 1) });
    return `f-${n}`;
  };
  for (let k = 0; k < shared && functions.length < count; k++) {
    const first = (k * 7) % units;
    const holders = new Set([first]);
    for (let i = 1; i <= 1 + (k % 5); i++) holders.add((first + (k % 11 ? i : i * 37)) % units);
    const ids = [...holders].map((u, i) => add(u, words(k, i)));
    competences.push({ id: `c-${k}`, name: words(k), functions: ids });
  }
  for (let k = shared; functions.length < count; k++)
    competences.push({ id: `c-${k}`, name: words(k), functions: [add(k % units, words(k))] });
  return { functions, competences };
}
