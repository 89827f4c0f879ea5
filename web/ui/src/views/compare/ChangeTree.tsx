import { useMemo } from 'react';
import type { DiffChange } from '../../api/types.ts';
import { changeName, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { changeTree } from '../../state/change-tree.ts';

type Props = { changes: DiffChange[]; edition: string }; // that comes after

/** Each kind of change with its changes, each with the passages of both editions. */
export function ChangeTree({ changes, edition }: Props) {
  const nodes = useMemo(
    () =>
      changeTree(changes, edition, {
        say,
        type: changeName,
        before: m.before(),
        after: m.after(),
        why: m.compare_why(),
      }),
    [changes, edition],
  );
  return <AnswerTree label={m.view_compare()} file={m.view_compare()} nodes={nodes} />;
}
