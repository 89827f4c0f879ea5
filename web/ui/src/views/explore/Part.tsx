import type { ReactNode } from 'react';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { useAll } from '../../parts/useAll.ts';

const most = 6; // rows before one asks for the others
const small = 2; // a rest as small as this is shown at once

type Props<T> = {
  id: string;
  title: string;
  items: T[];
  open?: boolean;
  children: (item: T) => ReactNode; // a list item
};

/** A part of a sheet: its title, how many there are, the first of them, and all if asked. */
export function Part<T>({ id, title, items, open = true, children }: Props<T>) {
  const [all, showAll] = useAll(id);
  if (!items.length) return null;
  const shown = all || items.length <= most + small ? items : items.slice(0, most);
  return (
    <Fold className="part" id={id} open={open}>
      <summary>
        <h3>{title}</h3> <span className="count">{number(items.length)}</span>
      </summary>
      <ul className="plain">{shown.map(children)}</ul>
      {shown.length < items.length && (
        <button type="button" className="quiet" onClick={showAll}>
          {m.show_all({ count: items.length, shown: number(items.length) })}
        </button>
      )}
    </Fold>
  );
}

/** What there is below, each with its number: leads there and opens it. */
export function Contents({ parts }: { parts: [string, string, number][] }) {
  const there = parts.filter(([, , count]) => count > 0);
  const go = (id: string) => {
    const part = document.getElementById(id);
    if (!(part instanceof HTMLDetailsElement)) return;
    part.open = true;
    part.scrollIntoView({ block: 'start' });
    part.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <ul className="contents" aria-label={m.sheet_contents()}>
      {there.map(([id, title, count]) => (
        <li key={id}>
          <button type="button" onClick={() => go(id)}>
            <strong>{number(count)}</strong> {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
