import type { Draft } from './scenario.ts';
import { requestOf } from './scenario.ts';

/** A scenario as the command line reads and the server keeps it. */
export type ScenarioFile = {
  name: string;
  author: string;
  note: string;
  edition: string;
  revision: string;
  drafts: Draft[];
};

/** The name of the file for a scenario of this name, as every system allows it. */
export const fileName = (name: string, ending: string) =>
  `${
    name
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'scenario'
  }.${ending}`;

type Value = string | number | boolean | Value[] | { [key: string]: Value | undefined };

const body = (f: ScenarioFile): Value => ({
  name: f.name || undefined,
  author: f.author || undefined,
  note: f.note || undefined,
  edition: f.edition,
  revision: f.revision || undefined,
  changes: f.drafts.map(d => requestOf(d) as unknown as Value),
});

export const scenarioJson = (f: ScenarioFile): string => `${JSON.stringify(body(f), null, 2)}\n`;

/** The same as YAML: every text between double quotes, as JSON has it, so that none means anything else. */
export const scenarioYaml = (f: ScenarioFile): string => `${yaml(body(f), '').trimStart()}\n`;

function yaml(value: Value, indent: string): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) {
    return value.map(v => `\n${indent}- ${yaml(v, `${indent}  `).trimStart()}`).join('');
  }
  return Object.entries(value)
    .filter((e): e is [string, Value] => e[1] !== undefined)
    .map(([key, v]) => `\n${indent}${key}:${typeof v === 'object' ? '' : ' '}${yaml(v, `${indent}  `)}`)
    .join('');
}
