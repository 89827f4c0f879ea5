import type { Effect, Severity } from '../api/types.ts';

export type EffectGroup = { type: Effect['type']; effects: Effect[] };

/** The effects by type, types and effects in the order of the answer. */
export function byType(effects: Effect[]): EffectGroup[] {
  const by = new Map<Effect['type'], Effect[]>();
  for (const e of effects) by.set(e.type, [...(by.get(e.type) ?? []), e]);
  return [...by].map(([type, effects]) => ({ type, effects }));
}

/** The gravest first. */
export const severities: Severity[] = ['conflict', 'decision', 'information'];

/** The effects by severity, the gravest first, and by type. */
export function bySeverity(effects: Effect[]): { severity: Severity; groups: EffectGroup[] }[] {
  return severities
    .map(severity => ({ severity, groups: byType(effects.filter(e => e.severity === severity)) }))
    .filter(s => s.groups.length > 0);
}

export type EffectSieve = { severity: string[]; effect: string[] };

/** The effects of the severities and types chosen; none chosen: of every one. */
export function siftEffects(effects: Effect[], { severity, effect }: EffectSieve): Effect[] {
  return effects.filter(
    e => (!severity.length || severity.includes(e.severity)) && (!effect.length || effect.includes(e.type)),
  );
}

export type Count = { id: string; count: number };

/** How many effects there are of each severity, and of each type among the severities chosen. */
export function countEffects(effects: Effect[], chosen: string[]): { severities: Count[]; types: Count[] } {
  const among = siftEffects(effects, { severity: chosen, effect: [] });
  return {
    severities: severities.map(id => ({ id, count: effects.filter(e => e.severity === id).length })),
    types: byType(among).map(g => ({ id: g.type, count: g.effects.length })),
  };
}
