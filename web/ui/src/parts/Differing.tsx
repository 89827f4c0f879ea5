import { Fragment } from 'react';
import { m } from '../paraglide/messages.js';
import type { Run } from '../state/differ.ts';

/** A text with its own words marked: to the eye by ground and underline, to the ear by brackets of words. */
export function Differing({ runs }: { runs: Run[] }) {
  return runs.map((r, i) =>
    r.own ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
      <mark key={i} className="own">
        <span className="hidden">{m.own_words_start()} </span>
        {r.text}
        <span className="hidden"> {m.own_words_end()}</span>
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
      <Fragment key={i}>{r.text}</Fragment>
    ),
  );
}
