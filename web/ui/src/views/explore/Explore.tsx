import { lazy, Suspense, useMemo, useState } from 'react';
import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { Chart } from '../../draw/Chart.tsx';
import { ToolsPlace } from '../../draw/StageTools.tsx';
import { m } from '../../paraglide/messages.js';
import { Loading, Waiting } from '../../parts/Waiting.tsx';
import { type Draw, draws, toggle } from '../../state/link.ts';
import { openAtFirst, opened, organigram, rootID, toggledFor } from '../../state/organigram.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { StepPanel } from './StepPanel.tsx';
import { UnitPanel } from './UnitPanel.tsx';
import { UnitTable } from './UnitTable.tsx';

const NetworkView = lazy(() => import('./NetworkView.tsx').then(v => ({ default: v.NetworkView })));
const [rowsAtFirst, levelsAtFirst] = [60, 2];

export function Explore({ theme }: { theme: string }) {
  const { edition } = usePlace();
  const asked = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  return <Waiting asked={asked}>{answer => <Explored graph={answer} theme={theme} />}</Waiting>;
}

function Explored({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { link, go } = usePlace();
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const root = useMemo(() => organigram(graph, graph.edition.title), [graph]);
  const first = useMemo(() => openAtFirst(root, rowsAtFirst, levelsAtFirst), [root]);
  const open = useMemo(
    () => opened(root, first, link.toggled, link.unit),
    [root, first, link.toggled, link.unit],
  );
  const choose = (id: string) => {
    const unit = id === rootID ? '' : id;
    go({ ...link, unit, toggled: toggledFor(root, first, open, unit) });
  };
  return (
    <>
      <h1 className="hidden">{m.view_explore()}</h1>
      <section className="stage" aria-label={m.drawing()}>
        <div className="stage-bar" ref={setTools}>
          <DrawSwitch />
        </div>
        <ToolsPlace value={tools}>
          {link.draw === 'chart' && (
            <Chart
              root={root}
              open={open}
              unit={link.unit}
              onChoose={choose}
              onToggle={id => go({ ...link, toggled: toggle(link.toggled, id) }, 'replace')}
            />
          )}
          {link.draw === 'network' && (
            <Suspense fallback={<Loading />}>
              <NetworkView graph={graph} theme={theme} />
            </Suspense>
          )}
          {link.draw === 'table' && <UnitTable graph={graph} />}
        </ToolsPlace>
      </section>
      <aside className="panel" aria-label={m.panel()}>
        {link.draw === 'network' && link.step.length ? (
          <StepPanel parts={link.step} />
        ) : link.unit ? (
          <UnitPanel id={link.unit} />
        ) : (
          <FirstSteps graph={graph} />
        )}
      </aside>
    </>
  );
}

function DrawSwitch() {
  const { link } = usePlace();
  const name: Record<Draw, () => string> = {
    chart: m.draw_chart,
    network: m.draw_network,
    tree: m.draw_tree,
    table: m.draw_table,
  };
  return (
    <nav className="switch" aria-label={m.draw_label()}>
      {draws.map(d => (
        <Go key={d} to={{ ...link, draw: d }} current={d === link.draw}>
          {name[d]()}
        </Go>
      ))}
    </nav>
  );
}
