import { useEffect, useState } from 'react';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { blank, type ChangeType, changeTypes, mostChanges, moved, removed } from '../../state/scenario.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { useScenario } from './useScenario.tsx';
import { typeHelp, typeName } from './words.ts';

/** The changes in their order, and how to add one. */
export function Changes() {
  const { link, go } = usePlace();
  const { drafts, set } = useScenario();
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list that was asked for is there
  useEffect(() => {
    if (!focus) return;
    document.querySelector<HTMLElement>(`[data-focus="${focus}"]:not(:disabled)`)?.focus();
    setFocus('');
  }, [focus, drafts]);
  const open = (at: number) => {
    go({ ...link, writing: at + 1 === link.writing ? 0 : at + 1 }, 'replace');
    if (at + 1 === link.writing) setFocus(`open ${at}`);
  };
  const move = (at: number, by: -1 | 1, from: string) => {
    const to = at + by;
    if (to < 0 || to >= drafts.length) return;
    const writing = link.writing === at + 1 ? to + 1 : link.writing === to + 1 ? at + 1 : link.writing;
    set(moved(drafts, at, by), { writing });
    setSaid(m.change_moved({ from: at + 1, to: to + 1 }));
    const end = to === 0 || to === drafts.length - 1;
    setFocus(end && from !== 'open' ? `open ${to}` : `${from} ${to}`);
  };
  const remove = (at: number) => {
    const writing = link.writing === at + 1 ? 0 : link.writing > at + 1 ? link.writing - 1 : link.writing;
    set(removed(drafts, at), { writing });
    setSaid(m.change_removed({ at: at + 1 }));
    setFocus(drafts.length > 1 ? `open ${Math.min(at, drafts.length - 2)}` : 'add');
  };
  return (
    <div className="changes">
      {drafts.length > 0 && (
        <ol aria-label={m.changes()}>
          {drafts.map((d, i) => (
            <ChangeCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the list
              key={i}
              at={i}
              draft={d}
              of={drafts.length}
              open={link.writing === i + 1}
              onOpen={() => open(i)}
              onMove={(by, from) => move(i, by, from)}
              onRemove={() => remove(i)}
            />
          ))}
        </ol>
      )}
      <p className="hidden" role="status">
        {said}
      </p>
      {drafts.length > 0 && drafts.length < mostChanges && <AddChange />}
      {drafts.length > 0 && (
        <a className="to-answer" href="#answer">
          {m.to_effects()}
        </a>
      )}
    </div>
  );
}

/** The seven types of change, each as a button that adds one. */
function AddChange() {
  const { drafts, set } = useScenario();
  const add = (type: ChangeType) => set([...drafts, blank(type)], { writing: drafts.length + 1 });
  return (
    <div className="add-change" role="group" aria-labelledby="add-change">
      <h2 id="add-change">{m.change_add()}</h2>
      <ul className="chips">
        {changeTypes.map(t => (
          <li key={t}>
            <button type="button" title={typeHelp(t)} onClick={() => add(t)}>
              {typeName(t)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
