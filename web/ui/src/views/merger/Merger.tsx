import { useState } from 'react';
import type { OpenedScenario } from '../../api/types.ts';
import { latest } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { number, say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DropFiles } from '../../parts/DropFiles.tsx';
import { Empty, Loading, Waiting } from '../../parts/Waiting.tsx';
import { lacks } from '../../state/scenario.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Changes } from './Changes.tsx';
import { Effects } from './Effects.tsx';
import { Figures } from './Figures.tsx';
import { Files } from './Files.tsx';
import { OpenFile, useOpenFile } from './OpenFile.tsx';
import { Ranking } from './Ranking.tsx';
import { SavedCompared } from './SavedCompared.tsx';
import { Saving } from './Saving.tsx';
import { Start } from './Start.tsx';
import { ScenarioProvider, useScenario } from './useScenario.tsx';

/** Mergers and other changes, built one on the other, with what they would do. */
export function Merger() {
  const { link } = usePlace();
  const [opened, setOpened] = useState<OpenedScenario>();
  const file = useOpenFile(setOpened);
  return (
    <ScenarioProvider>
      <section className="question builder" aria-labelledby="question">
        <DropFiles onFiles={file.open}>
          <h1 id="question">{m.view_merger()}</h1>
          <p className="lead">{m.merger_lead()}</p>
          <Changes />
          <OpenFile {...file} />
          <Saving opened={opened} />
        </DropFiles>
      </section>
      <section className="answer scenario" id="answer" tabIndex={-1} aria-label={m.merger_effects()}>
        {link.beside ? <SavedCompared /> : link.rank.length > 0 ? <Ranking /> : <Built opened={opened} />}
      </section>
    </ScenarioProvider>
  );
}

function Built({ opened }: { opened: OpenedScenario | undefined }) {
  const { drafts, told } = useScenario();
  if (drafts.length === 0) return <Start />;
  if (told.state === 'idle') return <Empty>{m.merger_incomplete()}</Empty>;
  const open = drafts.filter(d => lacks(d).length > 0).length;
  if (told.state === 'failed') return <Waiting asked={told}>{() => null}</Waiting>;
  const t = latest(told);
  if (!t) return <Loading />;
  const out = t.problems.size + open;
  return (
    <div className={told.state === 'loading' ? 'stale' : undefined} aria-busy={told.state === 'loading'}>
      <div role="status">
        <h2 className="said">{say(t.answer.sentence)}</h2>
        {out > 0 && <p className="notice">{m.merger_left_out({ count: out, shown: number(out) })}</p>}
      </div>
      <Files opened={opened} />
      <BeforeAfter />
      <Effects told={t} />
      <Figures before={t.answer.before} sides={[{ title: m.after(), measures: t.answer.after }]} />
    </div>
  );
}
