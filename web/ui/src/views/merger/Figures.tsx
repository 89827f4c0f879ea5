import type { Measures } from '../../api/types.ts';
import { measureName, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';

const measures = [
  'units',
  'functions',
  'competences',
  'collaborations',
  'reporting_lines',
  'depth',
  'max_span',
  'mean_span',
  'bridge_units',
  'orphan_functions',
] as const satisfies (keyof Measures)[];

type Side = { title: string; measures: Measures };

/** The measures before, and after each of one or two scenarios with the difference in words of signs. */
export function Figures({ before, sides }: { before: Measures; sides: Side[] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={m.merger_measures()}>
      <table className="measures">
        <caption>{m.merger_measures()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.measure()}</th>
            <th scope="col">{m.before()}</th>
            {sides.map(s => [
              <th key={s.title} scope="col">
                {s.title}
              </th>,
              <th key={`${s.title} difference`} scope="col">
                {m.difference()}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {measures.map(k => (
            <tr key={k} className={sides.some(s => s.measures[k] !== before[k]) ? 'changed' : undefined}>
              <th scope="row">{measureName(k)}</th>
              <td>{number(before[k])}</td>
              {sides.map(s => [
                <td key={s.title}>{number(s.measures[k])}</td>,
                <td key={`${s.title} difference`} className="by">
                  {difference(s.measures[k] - before[k])}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function difference(by: number): string {
  const d = Math.round(by * 100) / 100;
  return d === 0 ? '=' : `${d > 0 ? '+' : '−'}${number(Math.abs(d))}`;
}
