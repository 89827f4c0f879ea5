import { useEffect, useState } from 'react';
import { usePlace } from '../app/location.tsx';
import { forgotFilter } from '../state/tree.ts';

const wait = 200; // ms after the last key

/** Words that what is listed must hold; they go into the link once nobody types. */
export function FilterField({ label }: { label: string }) {
  const { link, go } = usePlace();
  const [text, setText] = useState(link.q);
  useEffect(() => setText(link.q), [link.q]);
  useEffect(() => {
    if (text.trim() === link.q) return;
    const timer = setTimeout(
      () => go({ ...link, q: text.trim(), page: 0, toggled: forgotFilter(link.toggled) }, 'replace'),
      wait,
    );
    return () => clearTimeout(timer);
  }, [text, link, go]);
  return (
    <label className="filter">
      <span className="hidden">{label}</span>
      <input type="search" value={text} placeholder={label} onChange={e => setText(e.target.value)} />
    </label>
  );
}
