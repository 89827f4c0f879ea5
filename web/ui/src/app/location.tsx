import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { EditionAnswer } from '../api/types.ts';
import { formatLink, type Link, parseLink } from '../state/link.ts';

type Place = {
  link: Link;
  edition: string;
  editions: EditionAnswer[];
  go: (to: Link, how?: 'push' | 'replace') => void;
  renew: () => void; // asks again which editions there are
};
const PlaceContext = createContext<Place | undefined>(undefined);

let moves = 0;
/** Whether one has moved since the page was opened by its address, which gives the focus to nothing. */
export const hasMoved = () => moves > 0;

/** Keeps the link of the address bar and what is on screen the same, back and forward included. */
export function useAddress(): Pick<Place, 'link' | 'go'> {
  const [search, setSearch] = useState(() => window.location.search);
  useEffect(() => {
    const follow = () => {
      moves++;
      setSearch(window.location.search);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((to: Link, how: 'push' | 'replace' = 'push') => {
    moves++;
    const next = formatLink(to);
    if (how === 'push') window.history.pushState(null, '', next);
    else window.history.replaceState(null, '', next);
    setSearch(window.location.search);
  }, []);
  const link = useMemo(() => parseLink(search), [search]);
  return { link, go };
}

export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace outside PlaceProvider');
  return place;
}

/** An ordinary link: it opens in another tab as any does, and in this one without loading the page. */
export function Go({
  to,
  className,
  current,
  label,
  skip,
  children,
}: {
  to: Link;
  className?: string;
  current?: boolean;
  label?: string; // its name where that is not what it shows
  skip?: boolean; // not in the order of Tab
  children: ReactNode;
}) {
  const { go } = usePlace();
  return (
    <a
      href={formatLink(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      tabIndex={skip ? -1 : undefined}
      onClick={e => {
        if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
        e.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
