import type { Citation, PathAnswer, Sentence, StepType, UnitRef } from '../api/types.ts';

type Absence = NonNullable<PathAnswer['absence']>;
type Name = (id: string) => UnitRef;

/** One thing that was asked where no path was found, or that there is instead. */
export type AbsenceRow = {
  what: string;
  text: string;
  unit?: UnitRef; // that the text names
  competence?: string; // that the text names
  citation?: Citation;
};

type AskedWords = {
  from: string;
  to: string;
  kinds: string;
  kind: (k: StepType) => string;
  hops: string;
  number: (n: number) => string;
  direction: string;
  ways: (directed: boolean) => string;
  via: string;
  avoid: string;
};

/** What was looked for. */
export function askedFor({ question: q, searched }: PathAnswer, name: Name, w: AskedWords): AbsenceRow[] {
  const unit = (what: string) => (id: string) => ({ what, text: name(id).name, unit: name(id) });
  return [
    ...[q.from].map(unit(w.from)),
    ...[q.to].map(unit(w.to)),
    { what: w.kinds, text: q.kinds.map(w.kind).join(', ') },
    { what: w.direction, text: w.ways(q.directed) },
    { what: w.hops, text: w.number(searched.max_hops) },
    ...q.via.map(unit(w.via)),
    ...q.avoid.map(unit(w.avoid)),
  ];
}

type InsteadWords = {
  superior: string;
  noSuperior: string;
  step: (n: number) => string;
  say: (s: Sentence) => string;
  shared: string;
  noneShared: string;
};

/** What there is instead: the way over the nearest common superior, and the competences of both. */
export function foundInstead(absence: Absence, name: Name, w: InsteadWords): AbsenceRow[] {
  const { nearest_common_superior: common, shared_competences: shared } = absence;
  const steps = common ? [...common.from, ...common.to] : [];
  return [
    common
      ? { what: w.superior, text: name(common.unit).name, unit: name(common.unit) }
      : { what: w.superior, text: w.noSuperior },
    ...steps.map((s, i) => ({ what: w.step(i + 1), text: w.say(s.sentence), citation: s.citations[0] })),
    ...shared.map(c => ({ what: w.shared, text: c.name, competence: c.id })),
    ...(shared.length ? [] : [{ what: w.shared, text: w.noneShared }]),
  ];
}
