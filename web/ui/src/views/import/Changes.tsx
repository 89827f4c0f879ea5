import { useMemo } from 'react';
import type { ImportPreview } from '../../api/types.ts';
import { changeName, number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { changesByType } from '../../state/changes.ts';
import type { Form } from '../../state/link.ts';
import { ChangeTable } from '../compare/ChangeTable.tsx';
import { ChangeTree } from '../compare/ChangeTree.tsx';

const ofWhatWasRead = ''; // the edition of passages that are not kept yet

/** What keeping would change in the edition that is stored. */
export function Changes({ preview, form }: { preview: ImportPreview; form: Form }) {
  const { changes } = preview;
  const groups = useMemo(() => changesByType(changes?.changes ?? []), [changes]);
  if (!changes || !groups.length) return <p>{m.import_no_changes()}</p>;
  return (
    <>
      {changes.cut && <p className="note">{m.import_cut({ shown: changes.changes.length })}</p>}
      {form === 'table' && <ChangeTable answer={changes} changes={changes.changes} />}
      {form === 'tree' && <ChangeTree changes={changes.changes} edition={ofWhatWasRead} />}
      {form === 'said' &&
        groups.map(g => (
          <Fold key={g.type} id={`changes-${g.type}`} className="effects" open={groups.length < 4}>
            <summary>
              <h3>
                {changeName(g.type)}{' '}
                <span className="count">{number(changes.totals[g.type] ?? g.changes.length)}</span>
              </h3>
            </summary>
            <ul>
              {g.changes.map((c, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the changes of an answer never move
                <li key={i}>{say(c.sentence)}</li>
              ))}
            </ul>
          </Fold>
        ))}
    </>
  );
}
