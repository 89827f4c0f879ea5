import { useEffect, useRef } from 'react';
import type { Severity } from '../../api/types.ts';
import { latest } from '../../api/useAnswer.ts';
import { number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { severities } from '../../state/effects.ts';
import { type Draft, lacks } from '../../state/scenario.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { useScenario } from './useScenario.tsx';
import { changeSaid, lackName, typeName } from './words.ts';

type Props = {
  at: number;
  draft: Draft;
  of: number;
  open: boolean;
  onOpen: () => void;
  onMove: (by: -1 | 1, from: string) => void;
  onRemove: () => void;
};

/** One change: what it says, what is wrong with it and what it brings about; open, it is written here. */
export function ChangeCard({ at, draft: d, of, open, onOpen, onMove, onRemove }: Props) {
  const { name, told, begun } = useScenario();
  const form = useRef<HTMLDivElement>(null);
  const said = changeSaid(d, name);
  const problems = latest(told)?.problems.get(at) ?? [];
  const lack = lacks(d);
  const wrong = problems.length > 0;
  useEffect(() => {
    if (open && begun.current) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [open, begun]);
  const press = (e: React.KeyboardEvent) => {
    if (!e.altKey || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
    e.preventDefault();
    onMove(e.key === 'ArrowUp' ? -1 : 1, 'open');
  };
  return (
    <li className={`change${open ? ' open' : ''}${wrong ? ' wrong' : ''}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the button inside */}
      <div className="change-head" onKeyDown={press}>
        <button
          type="button"
          className="change-said"
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-focus={`open ${at}`}
          onClick={onOpen}
        >
          <span className="change-number">{at + 1}</span>
          <span>
            <span className="hidden">{typeName(d.type)}: </span>
            {said}
          </span>
        </button>
        <span className="change-tools">
          {of > 1 && (
            <>
              <button
                type="button"
                disabled={at === 0}
                data-focus={`up ${at}`}
                aria-label={m.change_up({ at: at + 1 })}
                title={m.change_up({ at: at + 1 })}
                onClick={() => onMove(-1, 'up')}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={at === of - 1}
                data-focus={`down ${at}`}
                aria-label={m.change_down({ at: at + 1 })}
                title={m.change_down({ at: at + 1 })}
                onClick={() => onMove(1, 'down')}
              >
                ↓
              </button>
            </>
          )}
          <button
            type="button"
            aria-label={m.change_remove({ at: at + 1 })}
            title={m.change_remove({ at: at + 1 })}
            onClick={onRemove}
          >
            ×
          </button>
        </span>
      </div>
      {lack.length > 0 && (
        <p className="change-lack">
          <span aria-hidden="true">○ </span>
          {m.change_lacks({ what: lack.map(lackName).join(', ') })}
        </p>
      )}
      {wrong && (
        <ul className="change-problems">
          {problems.map(p => (
            <li key={p.path + p.what}>
              <strong>{m.change_problem()}</strong> {say(p.sentence)}
              {(p.candidates?.length ?? 0) > 0 &&
                ` ${m.change_candidates({ names: (p.candidates ?? []).map(c => c.name).join('; ') })}`}
            </li>
          ))}
        </ul>
      )}
      {lack.length === 0 && !wrong && <Brought at={at} />}
      {open && (
        <div className="change-form" ref={form}>
          <ChangeForm at={at} draft={d} />
        </div>
      )}
    </li>
  );
}

/** How many effects of each severity a change has by itself. */
function Brought({ at }: { at: number }) {
  const { told } = useScenario();
  const effects = latest(told)?.effects.get(at);
  if (!effects) return null;
  const count = (s: Severity) => effects.filter(e => e.severity === s).length;
  const words = {
    conflict: (n: number) => m.count_conflict({ count: n, shown: number(n) }),
    decision: (n: number) => m.count_decision({ count: n, shown: number(n) }),
    information: (n: number) => m.count_information({ count: n, shown: number(n) }),
  };
  return (
    <p className="change-effects">
      {severities
        .filter(s => count(s) > 0)
        .map(s => (
          <span key={s} className={s}>
            <span className="severity-mark" aria-hidden="true" /> {words[s](count(s))}
          </span>
        ))}
    </p>
  );
}
