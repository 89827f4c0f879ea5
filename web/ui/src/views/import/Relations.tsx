import { useMemo } from 'react';
import type { Edge, ImportPreview } from '../../api/types.ts';
import { confidenceName, modeName, stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable, type Shown } from '../../parts/DataTable.tsx';
import { OpenPassage } from '../../parts/Passages.tsx';
import type { Form } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { relationTree } from '../../state/read-tree.ts';
import { sureness } from '../../state/sureness.ts';
import { fileOf, ReadTree, ReadUnit, Shortened } from './read.tsx';

/** The relations as the sources state them, each with its sentence and how sure it was read. */
export function Relations({ preview, form }: { preview: ImportPreview; form: Form }) {
  return (
    <>
      <Shortened shown={preview.relations.length} of={preview.counts.edges} />
      {form === 'tree' ? <RelationTree preview={preview} /> : <RelationTable preview={preview} />}
    </>
  );
}

const relationOf = (e: Edge) =>
  [
    e.mode ? modeName(e.mode) : stepName(e.type.toLowerCase()),
    e.basis === 'structural' && m.basis_structural(),
  ]
    .filter(Boolean)
    .join(', ');
const sureOf = (e: Edge) => (sureness(e) ? confidenceName(sureness(e)) : m.confidence_certain());

function RelationTree({ preview }: { preview: ImportPreview }) {
  const nodes = useMemo(
    () =>
      relationTree(preview.relations, namer(preview.picture.units), {
        relation: relationOf,
        sure: e => (sureness(e) ? sureOf(e) : ''),
      }),
    [preview],
  );
  return <ReadTree label={m.count_relations()} preview={preview} nodes={nodes} />;
}

export function RelationTable({ preview, of }: { preview: ImportPreview; of?: string }) {
  const rows = useMemo(
    () => preview.relations.filter(e => !of || e.from === of || e.to === of),
    [preview.relations, of],
  );
  const columns = useMemo((): Shown<Edge>[] => {
    const name = namer(preview.picture.units);
    const unit = (id: string) => <ReadUnit unit={name(id)} />;
    const quote = (e: Edge) => e.citations.find(c => c.quote)?.quote ?? '';
    const first = (e: Edge) => e.citations[0];
    return [
      { id: 'from', title: m.path_from(), value: e => name(e.from).name, show: e => unit(e.from) },
      {
        id: 'relation',
        title: m.column_relation(),
        value: relationOf,
      },
      { id: 'to', title: m.path_to(), value: e => name(e.to).name, show: e => unit(e.to) },
      {
        id: 'sure',
        title: m.column_sure(),
        value: sureOf,
      },
      {
        id: 'sentence',
        title: m.column_words(),
        value: quote,
        show: e => (quote(e) ? <q>{quote(e)}</q> : first(e)?.section),
      },
      {
        id: 'line',
        title: m.column_line(),
        value: e => first(e)?.line_start ?? 0,
        show: e => e.citations[0] && <OpenPassage citation={e.citations[0]} />,
        number: true,
      },
    ];
  }, [preview.picture.units]);
  return (
    <DataTable
      caption={m.count_relations()}
      file={fileOf(preview, m.count_relations())}
      rows={rows}
      columns={columns}
      keyOf={(_, i) => String(i)}
    />
  );
}
