import { useState } from 'react';
import { Problem } from '../../api/client.ts';
import { scenarioReport } from '../../api/scenarios.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { save } from '../../parts/save.ts';
import { lacks, requestOf } from '../../state/scenario.ts';
import { scenarioJson, scenarioYaml } from '../../state/scenario-file.ts';
import { useScenario } from './useScenario.tsx';

/** What can be taken along: the link, the file that the command line reads, the page on paper. */
export function Files() {
  const { edition, editions } = usePlace();
  const { drafts } = useScenario();
  const [said, setSaid] = useState('');
  const whole = drafts.filter(d => !lacks(d).length);
  const file = {
    name: '',
    author: '',
    note: '',
    edition,
    revision: editions.find(e => e.id === edition)?.revision ?? '',
    drafts: whole,
  };
  const report = () =>
    scenarioReport(edition, whole.map(requestOf), getLocale()).then(
      page => save('scenario.html', page),
      (failure: unknown) => setSaid(failure instanceof Problem ? failure.message : String(failure)),
    );
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false,
    );
    setSaid(done ? m.link_copied() : m.link_not_copied());
  };
  return (
    <p className="actions take-along">
      <button type="button" onClick={copy}>
        {m.link_copy()}
      </button>
      <button type="button" onClick={() => window.print()}>
        {m.print()}
      </button>
      <button
        type="button"
        onClick={() => save('scenario.yaml', new Blob([scenarioYaml(file)], { type: 'application/yaml' }))}
      >
        {m.save_yaml()}
      </button>
      <button
        type="button"
        onClick={() => save('scenario.json', new Blob([scenarioJson(file)], { type: 'application/json' }))}
      >
        {m.save_json()}
      </button>
      <button type="button" onClick={report}>
        {m.save_report()}
      </button>
      <span role="status" className="muted small">
        {said}
      </span>
    </p>
  );
}
