import { useMemo } from 'react';
import { shared } from '../../api/client.ts';
import type { SharedAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlace } from '../../app/location.tsx';
import { say } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { Ask } from '../../parts/Ask.tsx';
import { FilterField } from '../../parts/FilterField.tsx';
import { FormSwitch } from '../../parts/FormSwitch.tsx';
import { Amount } from '../../parts/Kinds.tsx';
import { SaveReport } from '../../parts/SaveReport.tsx';
import { UnitsPicker } from '../../parts/UnitPicker.tsx';
import { Empty, Waiting } from '../../parts/Waiting.tsx';
import type { Form } from '../../state/link.ts';
import { sift } from '../../state/matrix.ts';
import { Alone } from './Alone.tsx';
import { Company } from './Company.tsx';
import { CompetenceTable } from './CompetenceTable.tsx';
import { CompetenceTree } from './CompetenceTree.tsx';
import { Groups } from './Groups.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { SharedList } from './SharedList.tsx';

export function Competences() {
  const { link, edition } = usePlace();
  const units = link.units;
  const asked = useAnswer(`shared ${edition} ${units}`, signal => shared(edition, units, signal));
  return (
    <Ask title={m.view_competences()} lead={m.competences_lead()} form={<Question />}>
      <div className="tools">
        <FormSwitch
          forms={[
            ['said', m.form_passages()],
            ['table', m.form_table()],
            ['tree', m.draw_tree()],
            ['matrix', m.form_matrix()],
            ['groups', m.form_groups()],
            [link.form === 'alone_tree' ? 'alone_tree' : 'alone', m.form_alone()],
          ]}
        />
        {alone(link.form) ? <AloneSwitch /> : <SaveReport />}
      </div>
      {alone(link.form) ? (
        <Alone />
      ) : (
        <Waiting asked={asked}>{answer => <Answer key={units.join()} answer={answer} />}</Waiting>
      )}
    </Ask>
  );
}

const alone = (form: Form) => form === 'alone' || form === 'alone_tree';

function AloneSwitch() {
  return (
    <FormSwitch
      label={m.form_alone()}
      forms={[
        ['alone', m.form_table()],
        ['alone_tree', m.draw_tree()],
      ]}
    />
  );
}

function Question() {
  const { link, go } = usePlace();
  return (
    <>
      {!alone(link.form) && (
        <div>
          <span className="label" aria-hidden="true">
            {m.competences_filter()}
          </span>
          <FilterField label={m.competences_filter()} />
        </div>
      )}
      <UnitsPicker
        label={alone(link.form) ? m.competences_of() : m.competences_units()}
        units={link.units}
        onChange={units => go({ ...link, units, competence: '', pair: [], all: [], more: 0, page: 0 })}
      />
      {!alone(link.form) && (
        <Amount
          label={m.competences_least()}
          value={link.least}
          usual={2}
          options={[2, 3, 4, 5, 8]}
          onChange={least => go({ ...link, least, more: 0, page: 0 }, 'replace')}
        />
      )}
    </>
  );
}

function Answer({ answer }: { answer: SharedAnswer }) {
  const { link } = usePlace();
  const { q, least, units } = link;
  const passed = useMemo(
    () => sift(answer.competences, { q, least: least || 2, units: [] }),
    [answer, q, least],
  );
  const narrowed = passed.length < answer.competences.length;
  return (
    <>
      <h2 className="said">
        {say(answer.sentence)}
        {narrowed && ` ${m.competences_passed({ count: passed.length })}`}
      </h2>
      {units.length === 1 && units[0] && <Company answer={answer} unit={units[0]} />}
      {answer.competences.length > 0 && passed.length === 0 && <Empty>{m.table_nothing()}</Empty>}
      {passed.length > 0 &&
        {
          said: <SharedList answer={answer} competences={passed} />,
          matrix: <MatrixTable answer={answer} competences={passed} among={units} />,
          groups: <Groups answer={answer} competences={passed} />,
          table: <CompetenceTable answer={answer} competences={passed} />,
          tree: <CompetenceTree answer={answer} competences={passed} />,
        }[link.form as 'said']}
    </>
  );
}
