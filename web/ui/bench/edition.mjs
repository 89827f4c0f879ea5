/** An edition of so many units in the exchange form: a tree, with lateral lines spread over it. */
export function edition(units, lines) {
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
    functions: [],
    competences: [],
    edges,
  };
}
