import type { Link } from './link.ts';
import { blank, type Draft } from './scenario.ts';
import { formatScenario, parseScenario } from './scenario-link.ts';

/** The scenario of a link: its text, or the merger of the units that it names. */
export function scenarioIn(link: Link): Draft[] {
  if (link.s) return parseScenario(link.s);
  return link.units.length ? [{ ...blank('merge', link.units), name: link.name }] : [];
}

/** The link with a scenario in it: one merger is written as its units and their new name, anything else as a text. */
export function withScenario(link: Link, drafts: Draft[]): Link {
  const [only] = drafts;
  const plain = drafts.length === 1 && only?.type === 'merge' && !only.into && only.units.length > 0;
  const at = plain
    ? { units: only.units, name: only.name, s: '' }
    : { units: [], name: '', s: formatScenario(drafts) };
  return { ...link, ...at, writing: Math.min(link.writing, drafts.length), beside: '', rank: [] };
}
