import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { useGradually } from '../../parts/useGradually.ts';
import { isHeading, readable } from '../../state/act-text.ts';
import { lineFor, type Reading, stretches } from '../../state/readings.ts';

type Props = {
  lines: string[];
  readings: Map<number, Reading[]>;
  at: number;
  onChoose: (line: number) => void;
};

const block = 50; // lines the browser lays out, or leaves out, together

/**
 * The lines of the act, numbered. One line that was read is in the order of Tab;
 * arrows go from one to the next, Enter or a click says what was read from it.
 */
export function SourceText({ lines, readings, at, onChoose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => [...readings.keys()].sort((a, b) => a - b), [readings]);
  const tab = readings.has(at) ? at : (numbers[0] ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the line as the view opens is scrolled to
  useEffect(() => {
    ref.current?.querySelector(`#line-${at}`)?.scrollIntoView({ block: 'center' });
  }, []);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;
  const choose = useCallback((n: number) => {
    chosen.current(n);
    ref.current?.querySelector<HTMLElement>(`[data-line="${n}"]`)?.focus({ preventScroll: true });
    ref.current?.querySelector(`#line-${n}`)?.scrollIntoView({ block: 'nearest' });
  }, []);
  const press = (e: React.KeyboardEvent) => {
    const here = Number((e.target as HTMLElement).dataset.line ?? 0);
    if (!here) return;
    const next = lineFor(e.key, numbers, here);
    if (next === undefined) return;
    e.preventDefault();
    choose(next);
  };
  const drawn = useGradually(Math.ceil(lines.length / block), Math.floor(Math.max(0, at - 1) / block));
  const blocks = useMemo(
    () => Array.from({ length: Math.ceil(lines.length / block) }, (_, i) => i * block),
    [lines.length],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go round the buttons inside
    <div className="source-text" ref={ref} onKeyDown={press}>
      {blocks.map((first, i) =>
        drawn(i) ? (
          <Block
            key={first}
            first={first}
            lines={lines}
            readings={readings}
            at={inBlock(first, at)}
            tab={inBlock(first, tab)}
            onChoose={choose}
          />
        ) : (
          <div key={first} className="act coming" />
        ),
      )}
    </div>
  );
}

const inBlock = (first: number, line: number) => (line > first && line <= first + block ? line : 0);

const Block = memo(function Block({
  first,
  lines,
  readings,
  at,
  tab,
  onChoose,
}: Props & { first: number; tab: number }) {
  return (
    <ol start={first + 1} className="act lines">
      {lines.slice(first, first + block).map((text, i) => {
        const n = first + i + 1;
        return (
          <LineOf
            key={n}
            n={n}
            text={text}
            readings={readings.get(n)}
            chosen={n === at}
            tab={n === tab}
            onChoose={onChoose}
          />
        );
      })}
    </ol>
  );
});

type LineProps = {
  n: number;
  text: string;
  readings: Reading[] | undefined;
  chosen: boolean;
  tab: boolean;
  onChoose: (line: number) => void;
};

const LineOf = memo(function LineOf({ n, text, readings, chosen, tab, onChoose }: LineProps) {
  const words = readable(text);
  const looks = [
    readings && 'read',
    chosen && 'chosen',
    isHeading(text) && 'heading',
    text.trim() === '' && !chosen && 'blank',
  ];
  const className = looks.filter(Boolean).join(' ') || undefined;
  if (!readings)
    return (
      <li value={n} id={`line-${n}`} className={className}>
        {words || ' '}
      </li>
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside is worked by keys
    <li
      value={n}
      id={`line-${n}`}
      className={className}
      onClick={() => window.getSelection()?.isCollapsed !== false && onChoose(n)}
    >
      <button
        type="button"
        className="line-number"
        data-line={n}
        tabIndex={tab ? 0 : -1}
        aria-pressed={chosen}
        aria-label={m.source_line({ line: n, count: readings.length })}
      >
        {n}
      </button>
      {stretches(words, readings).map((s, i) =>
        s.kinds.length ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a line never move
          <mark key={i} className={s.kinds.map(k => `read-${k}`).join(' ')}>
            {s.text}
          </mark>
        ) : (
          s.text
        ),
      )}
    </li>
  );
});
