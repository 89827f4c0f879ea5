import { blank, type ChangeType, changeTypes, type Draft, type DraftPart, mostChanges } from './scenario.ts';

/**
 * A scenario as a short text for a link. Version 1: the number 1, then each change
 * after a `*`: the letter of its type, then its fields, each after a `_`: a letter
 * and the value, lists with `.` between. A part of a split begins with its name
 * (p); what follows of it are its id (i), functions (f) and sub-units (b). In a
 * value `~` and a letter stand for the signs with a meaning of their own. The id of
 * a function that begins with that of the unit, as most do, is written from the
 * colon on.
 */
const version = '1';

const letters: Record<ChangeType, string> = {
  merge: 'm',
  abolish: 'a',
  move: 'v',
  split: 's',
  rename: 'r',
  transfer: 't',
  create: 'c',
};
const signs: [string, string][] = [
  ['~', '~t'],
  ['*', '~s'],
  ['_', '~u'],
  ['.', '~d'],
];

const guarded = (s: string) => signs.reduce((t, [sign, as]) => t.replaceAll(sign, as), s);
const plain = (s: string) => s.replace(/~([tsud])/g, as => signs.find(([, x]) => x === as)?.[0] ?? as);

const field = (letter: string, value: string) => (value ? `_${letter}${guarded(value)}` : '');
const list = (letter: string, all: string[]) => (all.length ? `_${letter}${all.map(guarded).join('.')}` : '');

function short(ids: string[], owner: string | undefined): string[] {
  return ids.map(id => (owner && id.startsWith(`${owner}:`) ? id.slice(owner.length) : id));
}

function long(ids: string[], owner: string | undefined): string[] {
  return ids.map(id => (id.startsWith(':') ? `${owner ?? ''}${id}` : id));
}

export function formatScenario(drafts: Draft[]): string {
  if (!drafts.length) return '';
  return `${version}${drafts.map(d => `*${change(d)}`).join('')}`;
}

function change(d: Draft): string {
  const owner = d.units[0];
  const parts = d.parts.map(
    p =>
      `_p${guarded(p.name)}${field('i', p.into)}${list('f', short(p.functions, owner))}${list('b', p.units)}`,
  );
  return [
    letters[d.type],
    list('u', d.units),
    field('t', d.to),
    field('i', d.into),
    field('n', d.name),
    field('k', d.kind),
    field('l', d.level),
    list('f', short(d.functions, owner)),
    ...parts,
  ].join('');
}

/** Reads the text of a link; of what is no scenario of this version there is none, what it does not know in one is left out. */
export function parseScenario(text: string): Draft[] {
  const [first, ...changes] = text.split('*');
  if (first !== version) return [];
  return changes.slice(0, mostChanges).flatMap(c => parseChange(c) ?? []);
}

function parseChange(text: string): Draft | undefined {
  const [letter, ...fields] = text.split('_');
  const type = changeTypes.find(t => letters[t] === letter);
  if (!type) return undefined;
  const d: Draft = { ...blank(type), parts: [] };
  for (const f of fields) {
    const [key, value] = [f.slice(0, 1), f.slice(1)];
    const one = plain(value);
    const many = [...new Set(value.split('.').map(plain).filter(Boolean))];
    const part = d.parts.at(-1);
    if (key === 'p') d.parts.push({ name: one, into: '', functions: [], units: [] });
    else if (part) ofPart(part, key, one, many, d.units[0]);
    else ofChange(d, key, one, many);
  }
  return d;
}

function ofPart(part: DraftPart, key: string, one: string, many: string[], owner: string | undefined) {
  if (key === 'i') part.into = one;
  if (key === 'f') part.functions = long(many, owner);
  if (key === 'b') part.units = many;
}

function ofChange(d: Draft, key: string, one: string, many: string[]) {
  if (key === 'u') d.units = many;
  if (key === 't') d.to = one;
  if (key === 'i') d.into = one;
  if (key === 'n') d.name = one;
  if (key === 'k') d.kind = one;
  if (key === 'l') d.level = one;
  if (key === 'f') d.functions = long(many, d.units[0]);
}
