import { readFileSync } from 'node:fs';
import type { Citation, GraphUnit, HeldFunction, Kind, Mode, Step, StepType } from '../../src/api/types.ts';

type Facts = {
  units: {
    id: string;
    name: string;
    kind: Kind;
    line: number;
    aliases?: string[];
    level?: GraphUnit['level'];
    experimental?: boolean;
  }[];
  reports: [string, string, 'stated' | 'structural', number][];
  belongs: [string, string, number][];
  collaborates: [string, string, Mode, number][];
  functions: [string, string, number, string | null][];
};

const facts: Facts = JSON.parse(readFileSync(new URL('./facts.json', import.meta.url), 'utf8'));

export const edition = {
  id: 'sample-2016',
  title: 'Istituto di esempio: ordinamento delle funzioni',
  date: '2016-07-28',
  revision: 'sample',
  sources: [{ id: 'ordinamento', title: 'Ordinamento delle funzioni (esempio)', sha256: '0'.repeat(64) }],
};

export const cite = (line: number, quote: string): Citation => ({
  source: 'ordinamento',
  line_start: line,
  line_end: line,
  section: 'Ordinamento',
  quote,
});

const names = new Map(facts.units.map(u => [u.id, u.name]));
export const nameOf = (id: string) => names.get(id) ?? id;

export const functions: (HeldFunction & { competence: string })[] = facts.functions.map(
  ([unit, text, line, c], i) => ({
    id: `f-${i}`,
    unit,
    text,
    competence: c ?? `k-${i}`,
    citations: [cite(line, text)],
  }),
);

const wordings: Record<Exclude<StepType, 'shares_competence'>, [string, string]> = {
  reports_to: ['dipende da', 'reports to'],
  belongs_to: ['fa parte di', 'belongs to'],
  collaborates_with: ['collabora con', 'collaborates with'],
};

function step(
  from: string,
  to: string,
  type: keyof typeof wordings,
  line: number,
  more: Partial<Step> = {},
): Step {
  const [it, en] = wordings[type];
  return {
    from,
    to,
    type,
    forward: true,
    citations: [cite(line, `${nameOf(from)} ${it} ${nameOf(to)}`)],
    sentence: { it: `${nameOf(from)} ${it} ${nameOf(to)}.`, en: `${nameOf(from)} ${en} ${nameOf(to)}.` },
    ...more,
  };
}

function together(all: Step[]): Step[] {
  const byKey = new Map<string, Step>();
  for (const s of all) {
    const key = `${s.from} ${s.to} ${s.type}`;
    const old = byKey.get(key);
    if (old) {
      old.modes = [...new Set([...(old.modes ?? []), ...(s.modes ?? [])])].sort();
      old.citations.push(...s.citations);
    } else byKey.set(key, s);
  }
  return [...byKey.values()];
}

export const steps: Step[] = together([
  ...facts.reports.map(([a, b, basis, line]) => step(a, b, 'reports_to', line, { basis })),
  ...facts.belongs.map(([a, b, line]) => step(a, b, 'belongs_to', line)),
  ...facts.collaborates.map(([a, b, mode, line]) => step(a, b, 'collaborates_with', line, { modes: [mode] })),
]);

export const units: (GraphUnit & { aliases?: string[] })[] = facts.units.map(u => ({
  ...u,
  source: 'ordinamento',
  functions: functions.filter(f => f.unit === u.id).length,
  degree: steps.filter(s => s.from === u.id || s.to === u.id).length,
}));

/** The text of the sample: one invented line for each line that something cites. */
export const lines: string[] = (() => {
  const said = [...functions, ...steps].flatMap(x => x.citations);
  const text = Array.from(
    { length: Math.max(...said.map(c => c.line_end)) + 10 },
    (_, i) => `Riga ${i + 1} del testo di esempio.`,
  );
  for (const c of said) text[c.line_start - 1] = `${c.quote};`;
  return text;
})();

export function groupBy<T, K>(all: T[], keyOf: (x: T) => K): Map<K, T[]> {
  const by = new Map<K, T[]>();
  for (const x of all) by.set(keyOf(x), [...(by.get(keyOf(x)) ?? []), x]);
  return by;
}
