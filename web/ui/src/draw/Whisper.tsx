import { useEffect, useState } from 'react';
import { kindName, lines, number, say, stepName } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { useStep } from '../parts/useStep.ts';
import type { Line, Network } from '../state/network.ts';
import type { Marked } from './NetworkSvg.tsx';

const wait = 120; // ms on a line before its sentence is asked for

/** Says at the foot of the drawing what is marked: a unit and what it has, or a line as the sentence that states it. */
export function Whisper({ net, marked, open }: { net: Network; marked: Marked; open: Set<string> }) {
  const line = net.lines.find(l => l.key === marked.line);
  const unit = line ? undefined : net.units.find(u => u.id === marked.unit);
  return (
    <p className="whisper" role="status">
      {line && <LineSaid line={line} net={net} />}
      {unit && (
        <>
          <strong>{unit.name}</strong>, {kindName(unit.kind)},{' '}
          {m.unit_degree({ count: unit.degree, shown: number(unit.degree) })}
          {open.has(unit.id) && `, ${m.unit_expanded()}`}
          {net.rest.has(unit.id) && `, ${m.network_rest({ count: net.rest.get(unit.id) ?? 0 })}`}
          {unit.line > 0 && ` · ${lines(unit.line, unit.line)}`}
        </>
      )}
    </p>
  );
}

function LineSaid({ line, net }: { line: Line; net: Network }) {
  const [parts, setParts] = useState<string[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setParts(line.parts), wait);
    return () => clearTimeout(timer);
  }, [line]);
  const { asked, of } = useStep(parts);
  const step = asked.state === 'ready' && parts === line.parts ? of(asked.answer).step : undefined;
  const name = (id: string) => net.units.find(u => u.id === id)?.name ?? id;
  if (!step) return `${name(line.from)} – ${stepName(line.type)} – ${name(line.to)}`;
  const [cited] = step.citations;
  return (
    <>
      {say(step.sentence)} {cited && <span className="muted">{lines(cited.line_start, cited.line_end)}</span>}
    </>
  );
}
