import { useState } from 'react';
import { Problem } from '../../api/client.ts';
import { scenario, scenarioReport } from '../../api/scenarios.ts';
import type { OpenedScenario } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { save } from '../../parts/save.ts';
import { lacks, requestOf } from '../../state/scenario.ts';
import { fileName, type ScenarioFile, scenarioJson, scenarioYaml } from '../../state/scenario-file.ts';
import { useScenario } from './useScenario.tsx';

const unnamed = { name: '', author: '', note: '' };

/** What can be taken along: the link, the file that the command line reads, under the name it has, the page on paper. */
export function Files({ opened }: { opened: OpenedScenario | undefined }) {
  const { link, edition, editions } = usePlace();
  const { drafts } = useScenario();
  const [said, setSaid] = useState('');
  const whole = drafts.filter(d => !lacks(d).length);
  const download = async (ending: 'yaml' | 'json', write: (f: ScenarioFile) => string) => {
    const stop = new AbortController();
    const kept = link.saved ? await scenario(link.saved, stop.signal).catch(() => undefined) : undefined;
    const { name, author, note } = kept ?? opened ?? unnamed;
    const revision = editions.find(e => e.id === edition)?.revision ?? '';
    const text = write({ name, author, note, edition, revision, drafts: whole });
    save(fileName(name, ending), new Blob([text], { type: `application/${ending}` }));
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
      <button type="button" onClick={() => download('yaml', scenarioYaml)}>
        {m.save_yaml()}
      </button>
      <button type="button" onClick={() => download('json', scenarioJson)}>
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
