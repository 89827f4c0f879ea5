import { useEffect, useState } from 'react';
import { usePlace } from '../app/location.tsx';
import type { Link } from '../state/link.ts';
import { forgotFilter } from '../state/tree.ts';

const wait = 200; // ms after the last key

type Props = { label: string; words: string; change: (now: Link, words: string) => Link };

/** Words that something must hold; they go into the link once nobody types. */
export function WordsField({ label, words, change }: Props) {
  const { link, go } = usePlace();
  const [text, setText] = useState(words);
  useEffect(() => setText(words), [words]);
  useEffect(() => {
    if (text.trim() === words) return;
    const timer = setTimeout(() => go(change(link, text.trim()), 'replace'), wait);
    return () => clearTimeout(timer);
  }, [text, words, link, go, change]);
  return (
    <label className="filter">
      <span className="hidden">{label}</span>
      <input type="search" value={text} placeholder={label} onChange={e => setText(e.target.value)} />
    </label>
  );
}

const sought = (now: Link, q: string): Link => ({
  ...now,
  q,
  page: 0,
  more: 0,
  toggled: forgotFilter(now.toggled),
});

/** Words that what is listed must hold. */
export function FilterField({ label }: { label: string }) {
  const { link } = usePlace();
  return <WordsField label={label} words={link.q} change={sought} />;
}
