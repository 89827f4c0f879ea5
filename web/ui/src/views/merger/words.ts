import type { UnitRef } from '../../api/types.ts';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import type { ChangeType, Draft, Lack } from '../../state/scenario.ts';

type Words = Record<string, () => string>;

export const typeName = (t: ChangeType): string =>
  ({
    merge: m.type_merge,
    abolish: m.type_abolish,
    move: m.type_move,
    split: m.type_split,
    rename: m.type_rename,
    transfer: m.type_transfer,
    create: m.type_create,
  })[t]();

export const typeHelp = (t: ChangeType): string =>
  ({
    merge: m.type_merge_help,
    abolish: m.type_abolish_help,
    move: m.type_move_help,
    split: m.type_split_help,
    rename: m.type_rename_help,
    transfer: m.type_transfer_help,
    create: m.type_create_help,
  })[t]();

export const lackName = (l: Lack): string =>
  (
    ({
      units_two: m.lack_units_two,
      unit: m.lack_unit,
      to: m.lack_to,
      name: m.lack_name,
      parts: m.lack_parts,
    }) as Words
  )[l]?.() ?? l;

const listed = (all: string[]) =>
  new Intl.ListFormat(getLocale() === 'it' ? 'it-IT' : 'en-GB', { type: 'conjunction' }).format(all);

const open = '…';

/** A change in one line; what it lacks is three dots. */
export function changeSaid(d: Draft, name: (id: string) => UnitRef): string {
  const units = d.units.length ? listed(d.units.map(u => name(u).name)) : open;
  const to = d.to ? name(d.to).name : open;
  const called = d.name.trim() || open;
  switch (d.type) {
    case 'merge':
      return d.name.trim() ? m.said_merge_into({ units, name: called }) : m.said_merge({ units });
    case 'abolish':
      return d.to ? m.said_abolish_to({ units, to }) : m.said_abolish({ units });
    case 'move':
      return m.said_move({ units, to });
    case 'split':
      return m.said_split({ units, parts: listed(d.parts.map(p => p.name.trim() || open)) });
    case 'rename':
      return m.said_rename({ units, name: called });
    case 'transfer':
      return d.functions.length
        ? m.said_transfer({ count: d.functions.length, shown: number(d.functions.length), units, to })
        : m.said_transfer_all({ units, to });
    case 'create':
      return d.to ? m.said_create_under({ name: called, to }) : m.said_create({ name: called });
  }
}
