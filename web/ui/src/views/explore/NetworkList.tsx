import { usePlace } from '../../app/location.tsx';
import { kindName, number, stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Fold } from '../../parts/Fold.tsx';
import { KindDot } from '../../parts/UnitName.tsx';
import { isOpen } from '../../state/folds.ts';
import type { Line, Network } from '../../state/network.ts';

type Props = {
  net: Network;
  open: Set<string>;
  onUnit: (id: string) => void;
  onStep: (parts: string[]) => void;
};
const [id, page] = ['network-list', 40];

/** The same network as a list: each unit drawn with its lines. For who cannot see or use the drawing. */
export function NetworkList(props: Props) {
  const { net } = props;
  const shown = isOpen(usePlace().link.folds, id, false);
  return (
    <Fold className="network-list" id={id}>
      <summary>
        {m.network_list({ units: number(net.units.length), lines: number(net.lines.length) })}
      </summary>
      {shown && <Units {...props} />}
    </Fold>
  );
}

function Units({ net, open, onUnit, onStep }: Props) {
  const { link, go } = usePlace();
  const most = page * (1 + link.more);
  const name = new Map(net.units.map(u => [u.id, u.name]));
  const other = (l: Line, id: string) => name.get(l.from === id ? l.to : l.from);
  return (
    <ul>
      {net.units.slice(0, most).map(u => {
        const lines = net.lines.filter(l => l.from === u.id || l.to === u.id);
        return (
          <li key={u.id}>
            <button
              type="button"
              className="as-link"
              aria-pressed={u.id === link.unit}
              onClick={() => onUnit(u.id)}
            >
              <KindDot kind={u.kind} />
              {u.name}
            </button>{' '}
            <span className="muted small">
              {kindName(u.kind)}
              {open.has(u.id) && `, ${m.unit_expanded()}`}
            </span>
            <ul>
              {lines.map(l => (
                <li key={l.key}>
                  <button
                    type="button"
                    className="as-link"
                    aria-pressed={l.key === link.step.join(' ')}
                    onClick={() => onStep(l.parts)}
                  >
                    {l.from === u.id
                      ? `${stepName(l.type)} ${other(l, u.id)}`
                      : `${other(l, u.id)} ${stepName(l.type)} ${u.name}`}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
      {net.units.length > most && (
        <li>
          <button type="button" onClick={() => go({ ...link, more: link.more + 1 }, 'replace')}>
            {m.show_more({ count: Math.min(page, net.units.length - most) })}
          </button>
        </li>
      )}
    </ul>
  );
}
