import type { ImportPreview } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { type Form, type Part, parts } from '../../state/link.ts';
import { Changes } from './Changes.tsx';
import { Competences } from './Competences.tsx';
import { Doubts } from './Doubts.tsx';
import { Functions } from './Functions.tsx';
import { Notes } from './Notes.tsx';
import { Relations } from './Relations.tsx';
import { Units } from './Units.tsx';

const shows: Record<Part, (p: { preview: ImportPreview; form: Form }) => React.ReactNode> = {
  units: Units,
  functions: Functions,
  competences: Competences,
  relations: Relations,
  doubts: Doubts,
  notes: Notes,
  changes: Changes,
};

/** All that was read, one part at a time, each as a table and a tree. */
export function PreviewParts({ preview }: { preview: ImportPreview }) {
  const { link } = usePlace();
  const forms = formsOf(link.part);
  const form = forms.find(([f]) => f === link.form)?.[0] ?? forms[0]?.[0] ?? 'table';
  const Part = shows[link.part];
  return (
    <>
      <PartSwitch preview={preview} />
      {holds(link.part, preview) && <FormSwitch forms={forms} at={form} />}
      <Part preview={preview} form={form} />
    </>
  );
}

const holds = (part: Part, { doubts, notes, changes }: ImportPreview) =>
  !(part === 'doubts' && !doubts.doubts.length) &&
  !(part === 'notes' && !notes.length) &&
  !(part === 'changes' && !changes?.changes.length);

/** A list of passages says no more as sentences than as a table. */
function formsOf(part: Part): [Form, string][] {
  const [said, ...others] = usualForms();
  if (part === 'units') return [['said', m.draw_chart()], ...others];
  return part === 'changes' && said ? [said, ...others] : others;
}

function PartSwitch({ preview: p }: { preview: ImportPreview }) {
  const { link } = usePlace();
  const total = Object.values(p.changes?.totals ?? {}).reduce((n, t) => n + t, 0);
  const named: Record<Part, [string, number]> = {
    units: [m.count_units(), p.counts.units],
    functions: [m.column_functions(), p.counts.functions],
    competences: [m.measure_competences(), p.counts.competences],
    relations: [m.count_relations(), p.counts.edges],
    doubts: [m.import_doubts(), p.doubts.open],
    notes: [m.import_notes(), p.notes.length],
    changes: [m.import_changes(), total],
  };
  return (
    <nav className="switch" aria-label={m.import_parts()}>
      {parts
        .filter(part => part !== 'changes' || p.changes)
        .map(part => (
          <Go
            key={part}
            to={{ ...link, part, toggled: [], sort: '', q: '', page: 0 }}
            current={part === link.part}
          >
            {named[part][0]} <span className="count">{number(named[part][1])}</span>
          </Go>
        ))}
    </nav>
  );
}
