import { useMemo, useRef, useState } from 'react';
import type { SharedAnswer, SharedCompetence } from '../../api/types.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { kindName, matchName } from '../../app/words.ts';
import { matrixFile } from '../../draw/matrix-file.ts';
import { palette } from '../../draw/palette.ts';
import { SavePicture } from '../../draw/SavePicture.tsx';
import { measureIn } from '../../draw/text.ts';
import { useFrame } from '../../draw/useFrame.ts';
import { m } from '../../paraglide/messages.js';
import { Pages } from '../../parts/Pages.tsx';
import { SaveTable } from '../../parts/SaveTable.tsx';
import { sameStart } from '../../state/clusters.ts';
import { linkTo } from '../../state/link.ts';
import { matrix, pageOfMatrix, stepIn } from '../../state/matrix.ts';

const measure = measureIn('13px "Titillium Web"', 6.4);

type Props = { answer: SharedAnswer; competences: SharedCompetence[]; among: string[] };

/** Competences by units. One cell is in the order of Tab; arrows go from one held cell to the next. */
export function MatrixTable({ answer, competences, among }: Props) {
  const { link, go } = usePlace();
  const whole = useMemo(() => matrix(answer, competences), [answer, competences]);
  const { grid, page } = useMemo(() => pageOfMatrix(whole, link.page), [whole, link.page]);
  const room = useRef<HTMLDivElement>(null);
  const framed = { text: link.frame, change: (frame: string) => go({ ...link, frame }, 'replace') };
  const { onScroll } = useFrame({ room, ready: true, chosen: undefined, framed });
  const [at, setAt] = useState<[number, number]>();
  const first = grid.rows[0]?.held.indexOf(true) ?? 0;
  const [row, column] = at && grid.rows[at[0]]?.held[at[1]] ? at : [0, first];
  const sheet = () => ({
    name: m.form_matrix(),
    head: [m.column_competence(), m.column_match(), m.column_holders(), ...whole.units.map(u => u.name)],
    rows: whole.rows.map(r => [
      r.competence.name,
      matchName(r.competence.match),
      r.competence.units.length,
      ...r.held.map(h => (h ? 'x' : '')),
    ]),
  });
  const held = (i: number) => grid.rows[i]?.held.map(Number).join('');
  const apart = (i: number) => i > 0 && held(i) !== held(i - 1);
  const press = (e: React.KeyboardEvent<HTMLTableElement>) => {
    const next = stepIn(grid, row, column, e.key);
    if (!next) return;
    e.preventDefault();
    setAt(next);
    e.currentTarget.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"] a`)?.focus();
  };
  return (
    <div className="data">
      <div className="tools">
        <span className="count" role="status">
          {m.matrix_size({ units: whole.units.length, competences: whole.rows.length })}
          {page.of > 1 && `; ${m.matrix_part({ units: grid.units.length })}`}
        </span>
        <span className="muted small">{m.matrix_help()}</span>
        <SaveTable sheet={sheet} />
        <SavePicture
          of={() => matrixFile(grid, { name: m.form_matrix(), colours: palette(), measure })}
          name={m.form_matrix()}
        />
      </div>
      <div
        className="matrix"
        ref={room}
        onScroll={onScroll}
        role="region"
        aria-label={m.form_matrix()}
        tabIndex={0}
      >
        <table onKeyDown={press}>
          <caption className="hidden">
            {m.matrix_size({ units: grid.units.length, competences: grid.rows.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="corner">
                {m.column_competence()}
              </th>
              {grid.units.map(u => (
                <th key={u.id} scope="col" className={among.includes(u.id) ? 'among' : undefined}>
                  <Go to={linkTo(link, 'explore', { unit: u.id })} label={`${u.name}, ${kindName(u.kind)}`}>
                    {u.name}
                  </Go>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((r, i) => (
              <tr key={r.competence.id} className={apart(i) ? 'apart' : undefined}>
                <th scope="row">
                  <Name name={r.competence.name} before={grid.rows[i - 1]?.competence.name ?? ''} />
                  {'\u00a0'}
                  <span className="count">{r.competence.units.length}</span>
                </th>
                {r.held.map((held, j) => {
                  const unit = grid.units[j];
                  if (!held || !unit) return <td key={unit?.id ?? j} />;
                  const pair = [unit.id, ...r.competence.units.filter(u => u !== unit.id)].slice(0, 2);
                  return (
                    <td key={unit.id} className="held" data-at={`${i} ${j}`}>
                      <Go
                        to={{
                          ...link,
                          form: 'said',
                          competence: r.competence.id,
                          pair,
                          q: '',
                          page: 0,
                          frame: '',
                        }}
                        label={m.matrix_cell({ unit: unit.name, competence: r.competence.name })}
                        skip={i !== row || j !== column}
                      >
                        ●
                      </Go>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={page} />
    </div>
  );
}

/** A name; the words that it begins with as the one above does are faint, so that what differs stands out. */
function Name({ name, before }: { name: string; before: string }) {
  const same = sameStart(name, before);
  return (
    <>
      {same > 0 && <span className="as-above">{name.slice(0, same)}</span>}
      {name.slice(same)}
    </>
  );
}
