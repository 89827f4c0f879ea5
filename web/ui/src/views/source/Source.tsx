import { useMemo } from 'react';
import { source as askSource, exported } from '../../api/client.ts';
import type { Graph, Passage } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { FormSwitch } from '../../parts/FormSwitch.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { linkTo, toggle } from '../../state/link.ts';
import { byLine, countKinds, type Reading, readings } from '../../state/readings.ts';
import { LinePanel } from './LinePanel.tsx';
import { ReadingsByLine } from './ReadingsByLine.tsx';
import { ReadingTable } from './ReadingTable.tsx';
import { ReadingTree } from './ReadingTree.tsx';
import { SourceText } from './SourceText.tsx';
import { readingName } from './words.ts';

/** The act as text, with all that was read from it marked. */
export function Source() {
  const { edition } = usePlace();
  const asked = useAnswer(`export ${edition}`, signal => exported(edition, signal));
  return <Waiting asked={asked}>{graph => <OfEdition graph={graph} />}</Waiting>;
}

function OfEdition({ graph }: { graph: Graph }) {
  const { link, edition } = usePlace();
  const sources = graph.edition.sources;
  const chosen = sources.find(s => s.id === link.source) ?? sources[0];
  const id = chosen?.id;
  const asked = useAnswer(id ? `source ${edition} ${id}` : null, signal =>
    askSource(edition, id ?? '', signal),
  );
  if (!id) return <Empty>{m.source_none()}</Empty>;
  return <Waiting asked={asked}>{text => <Read key={id} graph={graph} text={text} />}</Waiting>;
}

function Read({ graph, text }: { graph: Graph; text: Passage }) {
  const { link, go } = usePlace();
  const { hide, line, form } = link;
  const title = text.title || text.id;
  const all = useMemo(() => readings(graph, text.id), [graph, text.id]);
  const kept = useMemo(() => all.filter(r => !hide.includes(r.kind)), [all, hide]);
  const lines = useMemo(() => byLine(kept), [kept]);
  const choose = (n: number) => go({ ...link, line: n }, 'replace');
  return (
    <>
      <section className="stage" aria-labelledby="source-title">
        <div className="source-head">
          <h1 id="source-title">{title}</h1>
          <SourcePicker sources={graph.edition.sources} at={text.id} />
          <p className="small muted">
            {text.total > 0 &&
              `${m.source_read({ read: number(lines.size), of: number(text.total), count: kept.length })} `}
            <span className="hash">SHA-256 {text.sha256}</span>
          </p>
          <FormSwitch
            forms={[
              ['said', text.total > 0 ? m.form_text() : m.source_citations()],
              ['table', m.form_table()],
              ['tree', m.draw_tree()],
            ]}
          />
          <Legend all={all} hide={hide} onChange={k => go({ ...link, hide: toggle(hide, k) }, 'replace')} />
        </div>
        {form === 'table' && <ReadingTable readings={kept} units={graph.units} title={title} />}
        {form === 'tree' && (
          <ReadingTree readings={kept} units={graph.units} text={text.lines} title={title} />
        )}
        {form !== 'said' ? null : text.total > 0 ? (
          <SourceText lines={text.lines} readings={lines} at={line} onChoose={choose} />
        ) : (
          <ReadingsByLine readings={kept} units={graph.units} at={line} onChoose={choose} />
        )}
      </section>
      <aside className="panel line-panel" aria-label={m.source_panel()} aria-live="polite">
        <LinePanel line={line} readings={lines.get(line) ?? []} units={graph.units} />
      </aside>
    </>
  );
}

function SourcePicker({ sources, at }: { sources: Graph['edition']['sources']; at: string }) {
  const { link, go } = usePlace();
  if (sources.length < 2) return null;
  return (
    <label>
      <span className="hidden">{m.view_source()}</span>
      <select value={at} onChange={e => go(linkTo(link, 'source', { source: e.target.value }))}>
        {sources.map(s => (
          <option key={s.id} value={s.id}>
            {s.title || s.id}
          </option>
        ))}
      </select>
    </label>
  );
}

function Legend({
  all,
  hide,
  onChange,
}: {
  all: Reading[];
  hide: string[];
  onChange: (kind: string) => void;
}) {
  const kinds = useMemo(() => countKinds(all), [all]);
  return (
    <div className="legend" role="group" aria-label={m.legend()}>
      {kinds.map(k => (
        <label key={k.id} className="entry">
          <input type="checkbox" checked={!hide.includes(k.id)} onChange={() => onChange(k.id)} />
          <span className={`sample read-${k.id}`} aria-hidden="true">
            abc
          </span>
          {readingName(k.id)} <span className="count">{number(k.count)}</span>
        </label>
      ))}
    </div>
  );
}
