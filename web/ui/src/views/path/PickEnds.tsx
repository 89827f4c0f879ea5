import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { Chart } from '../../draw/Chart.tsx';
import { m } from '../../paraglide/messages.js';
import { Cut } from '../../parts/Cut.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { avoidHere, endHere, fromHere, toHere, viaHere } from '../../state/way.ts';
import { useHierarchy } from '../explore/useHierarchy.ts';

/** The institution, to choose the ends of a path by pressing them; the menu of a box has the rest. */
export function PickEnds() {
  const { edition } = usePlace();
  const asked = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  return <Waiting asked={asked}>{graph => <Ends graph={graph} />}</Waiting>;
}

function Ends({ graph }: { graph: GraphAnswer }) {
  const { link, go } = usePlace();
  const { root, open, toggle } = useHierarchy(graph);
  const marks = new Set([link.from, link.to].filter(Boolean));
  return (
    <>
      <Cut graph={graph} />
      <div className="pick-ends">
        <Chart
          root={root}
          open={open}
          unit={link.from || link.to}
          lateral={marks}
          frame={{ text: link.frame, change: frame => go({ ...link, frame }, 'replace') }}
          onChoose={id => id !== root.id && go(endHere(link, id))}
          onToggle={toggle}
          menu={id => [
            { id: 'from', label: m.path_from_here(), run: () => go(fromHere(link, id)) },
            { id: 'to', label: m.path_to_here(), run: () => go(toHere(link, id)) },
            { id: 'via', label: m.path_via_this(), run: () => go(viaHere(link, id)) },
            { id: 'avoid', label: m.path_avoid_this(), run: () => go(avoidHere(link, id)) },
          ]}
        />
      </div>
    </>
  );
}
