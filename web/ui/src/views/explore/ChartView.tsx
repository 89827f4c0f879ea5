import { useMemo } from 'react';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import type { Action } from '../../parts/ActionMenu.tsx';
import { OpenAll } from '../../parts/OpenAll.tsx';
import { standIn } from '../../state/branches.ts';
import { linkTo, mergerOf } from '../../state/link.ts';
import { only } from '../../state/scene.ts';
import { useHierarchy } from './useHierarchy.ts';

/** The hierarchy as a chart, and over it, if asked, whom the chosen unit collaborates with. */
export function ChartView({ graph }: { graph: GraphAnswer }) {
  const { link, go } = usePlace();
  const hierarchy = useHierarchy(graph);
  const { root, open } = hierarchy;
  const partners = useMemo(() => partnersOf(graph, link.unit), [graph, link.unit]);
  const lateral = useMemo(
    () => (link.lateral && link.unit ? new Set(standIn(root, open, partners).values()) : undefined),
    [link.lateral, link.unit, root, open, partners],
  );
  const inside = useMemo(() => standIn(root, open, partners).size, [root, open, partners]);
  const menu = (id: string): Action[] => [
    { id: 'sheet', label: m.open_sheet(), keys: 'Enter', run: () => hierarchy.choose(id) },
    { id: 'network', label: m.source_to_network(), run: () => go(only(link, id)) },
    { id: 'from', label: m.action_path(), run: () => go(linkTo(link, 'path', { from: id })) },
    ...(link.unit && link.unit !== id
      ? [
          {
            id: 'to',
            label: m.path_from_chosen({ name: nameOf(graph, link.unit) }),
            run: () => go(linkTo(link, 'path', { from: link.unit, to: id })),
          },
          {
            id: 'merge',
            label: m.merge_with_chosen({ name: nameOf(graph, link.unit) }),
            run: () => go(mergerOf(link, [link.unit, id])),
          },
        ]
      : [{ id: 'merge', label: m.action_merge(), run: () => go(mergerOf(link, [id])) }]),
  ];
  return (
    <Chart
      root={root}
      open={open}
      unit={link.unit}
      onChoose={hierarchy.choose}
      onToggle={hierarchy.toggle}
      lateral={lateral}
      frame={{ text: link.frame, change: frame => go({ ...link, frame }, 'replace') }}
      menu={id => (id === root.id && root.line === 0 ? [] : menu(id))}
      tools={
        <>
          <OpenAll label={m.chart_all()} onOpen={hierarchy.openAll} onShut={hierarchy.shutAll} />
          {link.unit !== '' && partners.length > 0 && (
            <label className="entry">
              <input
                type="checkbox"
                checked={link.lateral}
                onChange={() => go({ ...link, lateral: !link.lateral }, 'replace')}
              />
              {m.chart_lateral({ count: partners.length })}
              {link.lateral && inside < partners.length && (
                <span className="muted"> {m.chart_lateral_outside({ count: partners.length - inside })}</span>
              )}
            </label>
          )}
        </>
      }
    />
  );
}

const nameOf = (graph: GraphAnswer, id: string) => graph.units.find(u => u.id === id)?.name ?? id;

function partnersOf(graph: GraphAnswer, unit: string): string[] {
  const all = graph.steps.filter(s => s.type === 'collaborates_with' && (s.from === unit || s.to === unit));
  return [...new Set(all.map(s => (s.from === unit ? s.to : s.from)))];
}
