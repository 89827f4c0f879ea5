import { paths } from '../../api/client.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { formatLink } from '../../state/link.ts';
import { Answer } from './Answer.tsx';
import { PickEnds } from './PickEnds.tsx';
import { Question } from './Question.tsx';

export function PathView() {
  const { link, edition } = usePlace();
  const { from, to, kinds, directed, avoid, via, longer, hops, limit } = link;
  const whole = from && to && from !== to;
  const asked = useAnswer(
    whole
      ? `path ${edition} ${formatLink({ ...link, toggled: [], step: [], page: 0, form: 'said', sort: '', q: '' })}`
      : null,
    signal =>
      paths(edition, { from, to, kinds, directed, avoid, via, longer, max_hops: hops, limit }, signal),
  );
  return (
    <Ask title={m.view_path()} lead={m.path_lead()} form={<Question />}>
      {whole ? (
        <Waiting asked={asked}>{answer => <Answer answer={answer} />}</Waiting>
      ) : (
        <>
          <h2 className="said">{hint(from, to)}</h2>
          <PickEnds />
        </>
      )}
    </Ask>
  );
}

function hint(from: string, to: string): string {
  if (from && from === to) return m.path_same();
  if (from) return m.path_pick_to();
  return to ? m.path_pick_from() : m.path_pick();
}
