import { useMemo } from 'react';
import { graph as askGraph } from '../../api/client.ts';
import type { GraphAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { number } from '../../app/words.ts';
import { KeysBelow } from '../../draw/NetworkKeys.tsx';
import { NetworkPicture } from '../../draw/NetworkPicture.tsx';
import { m } from '../../paraglide/messages.js';
import type { Action } from '../../parts/ActionMenu.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import { linkTo, mergerOf } from '../../state/link.ts';
import { network } from '../../state/network.ts';
import * as scene from '../../state/scene.ts';
import { Legend } from './Legend.tsx';
import { NetworkList } from './NetworkList.tsx';
import { useScene } from './scene.tsx';
import { TooLarge, tooLarge } from './TooLarge.tsx';

/** The network of the expanded units, or of the whole edition where none is. */
export function NetworkView({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { link, edition } = usePlace();
  const around = scene.expansions(link).map(e => e.id);
  const asked = useAnswer(around.length ? `around ${edition} ${around}` : null, signal =>
    askGraph(edition, around, signal),
  );
  if (asked.state === 'failed') return <Waiting asked={asked}>{() => null}</Waiting>;
  const coming = asked.state === 'loading';
  const answer = asked.state === 'ready' ? asked.answer : coming ? asked.before : undefined;
  return (
    <div className={coming ? 'network-view stale' : 'network-view'} aria-busy={coming}>
      <Drawn graph={(around.length && answer) || graph} theme={theme} />
    </div>
  );
}

function Drawn({ graph, theme }: { graph: GraphAnswer; theme: string }) {
  const { go } = usePlace();
  const { link, act, undo, redo } = useScene();
  const net = useMemo(() => network(graph, link), [graph, link]);
  const pins = useMemo(() => scene.pins(link), [link]);
  const open = useMemo(
    () => new Set(net.rounds.map(r => r.centre).filter(id => !link.shut.includes(id))),
    [net.rounds, link.shut],
  );
  const first = graph.units.find(u => u.id === net.rounds[0]?.centre);
  const name = first?.name ?? graph.edition.title;
  const acts = {
    choose: (id: string) => act(scene.choose(link, id)),
    chooseLine: (l: { parts: string[] }) => act(scene.chooseStep(link, l.parts)),
    expand: (id: string) =>
      act(open.has(id) && !net.rest.has(id) ? scene.collapse(link, id) : scene.expand(link, id)),
    collapse: (id: string) => act(scene.collapse(link, id)),
    hide: (id: string) => act(scene.hide(link, id)),
    pin: (id: string, x: number, y: number) => act(scene.pin(link, id, x, y)),
    unpin: (id: string) => act(scene.unpin(link, id)),
    only: (id: string) => act(scene.only(link, id)),
    undo,
    redo,
  };
  const menu = (id: string): Action[] => {
    const unit = graph.units.find(u => u.id === id);
    const rest = net.rest.get(id);
    const whole = net.rounds.length === 0;
    const actions: (Action | false | undefined)[] = [
      { id: 'sheet', label: m.open_sheet(), keys: 'Enter', run: () => acts.choose(id) },
      !whole &&
        !open.has(id) && { id: 'expand', label: m.network_expand(), keys: 'E', run: () => acts.expand(id) },
      rest !== undefined && {
        id: 'more',
        label: m.network_rest_show({ count: rest }),
        keys: 'E',
        run: () => act(scene.expand(link, id)),
      },
      open.has(id) && {
        id: 'collapse',
        label: m.network_collapse(),
        keys: 'C',
        run: () => acts.collapse(id),
      },
      { id: 'only', label: m.network_only(), keys: 'S', run: () => acts.only(id) },
      { id: 'hide', label: m.network_hide(), keys: 'H', run: () => acts.hide(id) },
      scene.isPinned(link, id) && {
        id: 'unpin',
        label: m.network_unpin(),
        keys: 'P',
        run: () => acts.unpin(id),
      },
      unit && { id: 'from', label: m.action_path(), run: () => go(linkTo(link, 'path', { from: id })) },
      link.unit !== '' &&
        link.unit !== id && {
          id: 'to',
          label: m.path_from_chosen({ name: graph.units.find(u => u.id === link.unit)?.name ?? link.unit }),
          run: () => go(linkTo(link, 'path', { from: link.unit, to: id })),
        },
      { id: 'merge', label: m.action_merge(), run: () => go(mergerOf(link, [id])) },
    ];
    return actions.filter(a => typeof a === 'object');
  };
  const large = tooLarge(net, graph);
  return (
    <>
      <Legend graph={graph} onChange={hide => act({ ...scene.settled(link), hide })}>
        {net.rounds.length > 0 && (
          <label className="entry">
            <input
              type="checkbox"
              checked={link.among}
              onChange={() => act({ ...scene.settled(link), among: !link.among })}
            />
            {m.network_among()}
          </label>
        )}
      </Legend>
      {(net.rest.size > 0 || link.away.length > 0) && (
        <ul className="note rests">
          {[...net.rest].map(([id, count]) => (
            <li key={id}>
              {graph.units.find(u => u.id === id)?.name}:{' '}
              <button type="button" className="quiet" onClick={() => act(scene.expand(link, id))}>
                {m.network_rest_show({ count })}
              </button>
            </li>
          ))}
          {link.away.length > 0 && (
            <li>
              <button type="button" className="quiet" onClick={() => act(scene.reveal(link))}>
                {m.network_reveal({ count: link.away.length })}
              </button>
            </li>
          )}
        </ul>
      )}
      <Elsewhere net={net.units.map(u => u.id)} graph={graph} onAdd={id => act(scene.expand(link, id))} />
      {large ? (
        <TooLarge net={net} graph={graph} onHide={hide => act({ ...scene.settled(link), hide })} />
      ) : net.units.length < 2 && net.lines.length === 0 ? (
        <Empty>
          <p>{m.network_alone({ name })}</p>
          {undo && (
            <button type="button" onClick={undo}>
              {m.undo()}
            </button>
          )}
        </Empty>
      ) : (
        <NetworkPicture
          name={name}
          net={net}
          pins={pins}
          unit={link.unit}
          step={link.step.join(' ')}
          seen={link.seen}
          onSeen={seen => go({ ...link, seen }, 'replace')}
          open={open}
          theme={theme}
          acts={{ ...acts, menu }}
        >
          {net.rounds.length > 0 && (
            <button type="button" onClick={() => act(scene.wholeNetwork(link))}>
              {m.network_whole()}
            </button>
          )}
        </NetworkPicture>
      )}
      {!large && (
        <NetworkList
          net={net}
          open={open}
          onStep={parts => act(scene.chooseStep(link, parts))}
          onUnit={acts.choose}
        />
      )}
      <KeysBelow />
      {graph.truncated && net.rounds.length > 0 && (
        <p className="note padded">{m.cut_around({ shown: number(graph.units.length) })}</p>
      )}
    </>
  );
}

/** The chosen unit is not in the drawing: it can be added. */
function Elsewhere({
  net,
  graph,
  onAdd,
}: {
  net: string[];
  graph: GraphAnswer;
  onAdd: (id: string) => void;
}) {
  const { link } = usePlace();
  if (!link.unit || net.includes(link.unit)) return null;
  const known = graph.units.find(u => u.id === link.unit);
  return (
    <p className="note padded">
      {m.network_elsewhere({ name: known?.name ?? link.unit })}{' '}
      <button type="button" onClick={() => onAdd(link.unit)}>
        {m.network_add()}
      </button>
    </p>
  );
}
