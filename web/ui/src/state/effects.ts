import type { Effect, Severity } from '../api/types.ts';

export type EffectGroup = { type: Effect['type']; effects: Effect[] };

/** The effects by type, types and effects in the order of the answer. */
export function byType(effects: Effect[]): EffectGroup[] {
  const by = new Map<Effect['type'], Effect[]>();
  for (const e of effects) by.set(e.type, [...(by.get(e.type) ?? []), e]);
  return [...by].map(([type, effects]) => ({ type, effects }));
}

const severities: Severity[] = ['conflict', 'decision', 'information'];

/** The effects by severity, the gravest first, and by type. */
export function bySeverity(effects: Effect[]): { severity: Severity; groups: EffectGroup[] }[] {
  return severities
    .map(severity => ({ severity, groups: byType(effects.filter(e => e.severity === severity)) }))
    .filter(s => s.groups.length > 0);
}
