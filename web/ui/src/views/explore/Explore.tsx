import { lazy, Suspense, useState } from 'react';
import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Go, usePlace } from '../../app/location.tsx';
import { ToolsPlace } from '../../draw/StageTools.tsx';
import { m } from '../../paraglide/messages.js';
import { Cut } from '../../parts/Cut.tsx';
import { Loading, Waiting } from '../../parts/Waiting.tsx';
import { type Draw, draws } from '../../state/link.ts';
import { ChartView } from './ChartView.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { StepPanel } from './StepPanel.tsx';
import { SceneProvider } from './scene.tsx';
import { UnitPanel } from './UnitPanel.tsx';
import { UnitTable } from './UnitTable.tsx';

const NetworkView = lazy(() => import('./NetworkView.tsx').then(v => ({ default: v.NetworkView })));
const TreeView = lazy(() => import('./TreeView.tsx').then(v => ({ default: v.TreeView })));

export function Explore({ theme }: { theme: string }) {
  const { edition } = usePlace();
  const asked = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  return <Waiting asked={asked}>{answer => <Explored graph={answer} theme={theme} />}</Waiting>;
}

function Explored({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { link } = usePlace();
  const [tools, setTools] = useState<HTMLElement | null>(null);
  return (
    <SceneProvider>
      <h1 className="hidden">{m.view_explore()}</h1>
      <section className="stage" aria-label={m.drawing()}>
        <div className="stage-bar" ref={setTools}>
          <DrawSwitch />
        </div>
        <Cut graph={graph} />
        <ToolsPlace value={tools}>
          <Suspense fallback={<Loading />}>
            {link.draw === 'chart' && <ChartView graph={graph} />}
            {link.draw === 'network' && <NetworkView graph={graph} theme={theme} />}
            {link.draw === 'tree' && <TreeView graph={graph} />}
            {link.draw === 'table' && <UnitTable graph={graph} />}
          </Suspense>
        </ToolsPlace>
      </section>
      <aside className="panel" tabIndex={-1} aria-label={m.panel()}>
        {link.draw === 'network' && link.step.length ? (
          <StepPanel parts={link.step} />
        ) : link.unit ? (
          <UnitPanel id={link.unit} />
        ) : (
          <FirstSteps graph={graph} />
        )}
      </aside>
    </SceneProvider>
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
