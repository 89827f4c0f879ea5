import { useState } from 'react';
import type { PathAnswer, Step } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { say } from '../../app/words.ts';
import { ChainPicture } from '../../draw/ChainPicture.tsx';
import { m } from '../../paraglide/messages.js';
import type { Action } from '../../parts/ActionMenu.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { FormSwitch, usualForms } from '../../parts/FormSwitch.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { Steps } from '../../parts/Steps.tsx';
import { linkTo } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { avoidHere, fromHere, isEnd, toHere, viaHere } from '../../state/way.ts';
import { NoPath } from './NoPath.tsx';
import { PathTable } from './PathTable.tsx';
import { PathTree } from './PathTree.tsx';

const [openAtFirst, mostLonger] = [3, 6];

const partsOf = (s: Step) => [s.from, s.type, s.to, ...(s.through ? [s.through] : [])];
const same = (a: Step, b: Step) => partsOf(a).join(' ') === partsOf(b).join(' ');

/** All the paths: in a sentence, drawn with what they share once, and each as sentences with their passages. */
export function Answer({ answer }: { answer: PathAnswer }) {
  const { link, go } = usePlace();
  const name = namer(answer.units);
  const [lit, setLit] = useState<number>();
  const steps = answer.paths.flatMap(p => p.steps);
  const step = steps.find(s => partsOf(s).join(' ') === link.step.join(' '));
  const menu = (id: string): Action[] => [
    { id: 'sheet', label: m.open_sheet(), run: () => go(linkTo(link, 'explore', { unit: id })) },
    ...(isEnd(link, id)
      ? []
      : [
          { id: 'avoid', label: m.path_avoid_this(), run: () => go(avoidHere(link, id)) },
          { id: 'via', label: m.path_via_this(), run: () => go(viaHere(link, id)) },
        ]),
    ...(id === link.from
      ? []
      : [{ id: 'from', label: m.path_from_here(), run: () => go(fromHere(link, id)) }]),
    ...(id === link.to ? [] : [{ id: 'to', label: m.path_to_here(), run: () => go(toHere(link, id)) }]),
  ];
  return (
    <>
      <h2 className="said">{say(answer.sentence)}</h2>
      {answer.found ? (
        <>
          <ChainPicture
            paths={answer.paths}
            name={name}
            lit={lit === undefined ? undefined : answer.paths[lit]}
            menu={menu}
            step={step}
            onStep={s => go({ ...link, step: step && same(s, step) ? [] : partsOf(s) })}
          />
          <p className="muted small">{m.path_press()}</p>
          {step && (
            <div className="chosen-step">
              <Steps steps={[step]} name={name} />
            </div>
          )}
          <div className="tools">
            <FormSwitch forms={usualForms()} />
            {link.longer < mostLonger && (
              <button type="button" onClick={() => go({ ...link, longer: link.longer + 1 })}>
                {m.path_next_longer()}
              </button>
            )}
            <SaveReport />
          </div>
          {link.form === 'table' && <PathTable paths={answer.paths} name={name} />}
          {link.form === 'tree' && <PathTree answer={answer} name={name} />}
          {link.form === 'said' &&
            answer.paths.map((p, i) => (
              <Fold
                key={`${p.units.join()} ${p.steps.map(s => s.type).join()}`}
                id={`path-${i + 1}`}
                className="path"
                open={i < openAtFirst}
                onPointerEnter={() => setLit(i)}
                onPointerLeave={() => setLit(undefined)}
                onFocus={() => setLit(i)}
                onBlur={() => setLit(undefined)}
              >
                <summary>
                  <h3>{m.path_number({ number: i + 1, of: answer.paths.length })}</h3>
                  <span className="muted">{p.units.map(u => name(u).name).join(' – ')}</span>
                </summary>
                <Steps steps={p.steps} name={name} />
              </Fold>
            ))}
        </>
      ) : (
        answer.absence && <NoPath answer={answer} absence={answer.absence} name={name} />
      )}
      <p className="note">
        {m.path_searched({ hops: answer.searched.max_hops, limit: answer.searched.limit })}
        {answer.searched.truncated && ` ${m.path_truncated()}`}
        {answer.searched.given_up && ` ${m.path_given_up()}`}
      </p>
    </>
  );
}
