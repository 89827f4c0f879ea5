import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { search } from '../api/client.ts';
import type { FoundType, SearchAnswer, SearchResult } from '../api/types.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { usePlace } from '../app/location.tsx';
import { kindName, number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import { found, type Group } from '../state/found.ts';
import { KindDot } from './UnitName.tsx';

const wait = 150; // ms after the last key before asking
const most = 40;

type Props = {
  label: string;
  placeholder: string;
  types?: FoundType[];
  className?: string;
  showLabel?: boolean;
  onPick: (r: SearchResult) => void;
  children?: ReactNode; // between the label and the field
};

/** A search field with what was found below it, worked by arrows, Enter and Escape. */
export function UnitSearch({ label, placeholder, types, className, showLabel, onPick, children }: Props) {
  const { edition } = usePlace();
  const [text, setText] = useState('');
  const [away, setAway] = useState(true);
  const asked = useLater(text.trim());
  const answer = useAnswer(asked ? `search ${edition} ${types} ${asked}` : null, signal =>
    search(edition, { q: asked, types, limit: most }, signal),
  );
  const id = useId();
  const type = (t: string) => {
    awaited.current = '';
    setText(t);
  };
  const open = !away && text.trim() !== '';
  const current =
    answer.state === 'ready' ? answer.answer : answer.state === 'loading' ? answer.before : undefined;
  const awaited = useRef(''); // the text for which Enter was pressed before what it finds was there
  const pick = (key: string, groups: Group[]) => {
    const result = groups.flatMap(g => g.results).find(r => keyOf(r) === key);
    if (!result) return;
    setText('');
    onPick(result);
  };
  /** Enter with nothing marked in the list takes the first thing found, as soon as it is there. */
  const takeFirst = () => {
    const marked = document.activeElement?.getAttribute('aria-activedescendant');
    if (marked && document.getElementById(marked)) return; // the list takes it
    awaited.current = text.trim();
    takeAwaited();
  };
  const takeAwaited = () => {
    if (!awaited.current || awaited.current !== text.trim() || asked !== awaited.current) return;
    if (answer.state !== 'ready') return;
    awaited.current = '';
    const groups = found(answer.answer);
    const first = groups[0]?.results[0];
    if (first) pick(keyOf(first), groups);
  };
  useEffect(takeAwaited);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches whether the focus is inside
    <div
      className={`search ${className ?? ''}`}
      onFocus={() => setAway(false)}
      onBlur={e => setAway(!e.currentTarget.contains(e.relatedTarget))}
    >
      {showLabel && (
        <span className="label" id={id}>
          {label}
        </span>
      )}
      {children}
      <Autocomplete inputValue={text} onInputChange={type} disableAutoFocusFirst>
        <SearchField
          aria-label={showLabel ? undefined : label}
          aria-labelledby={showLabel ? id : undefined}
          onKeyDown={e => e.key === 'Escape' && type('')}
          onSubmit={takeFirst}
        >
          <Input placeholder={placeholder} />
        </SearchField>
        <div className="found" hidden={!open} tabIndex={0} role="group" aria-label={m.found_label()}>
          <Results answer={current} failed={answer.state === 'failed'} text={text} onPick={pick} />
          {current?.truncated && (
            <p className="found-more">{m.found_more({ shown: number(current.results.length) })}</p>
          )}
        </div>
      </Autocomplete>
    </div>
  );
}

const keyOf = (r: SearchResult) => `${r.type} ${r.id}`;

function Results({
  answer,
  failed,
  text,
  onPick,
}: {
  answer: SearchAnswer | undefined;
  failed: boolean;
  text: string;
  onPick: (key: string, groups: Group[]) => void;
}) {
  const groups = answer ? found(answer) : [];
  const titles = { unit: m.found_units(), competence: m.found_competences(), function: m.found_functions() };
  const nothing: ReactNode = failed ? m.failed() : answer ? m.found_nothing({ text }) : m.loading();
  return (
    <ListBox
      aria-label={m.found_label()}
      items={groups}
      selectionMode="none"
      onAction={key => onPick(String(key), groups)}
      renderEmptyState={() => <span className="found-nothing">{nothing}</span>}
    >
      {group => (
        <ListBoxSection id={group.type}>
          <Header>
            {titles[group.type]} <span className="count">{group.results.length}</span>
          </Header>
          <Collection items={group.results.map(r => ({ ...r, key: keyOf(r) }))}>
            {r => (
              <ListBoxItem id={r.key} textValue={r.text}>
                {r.kind && <KindDot kind={r.kind} />}
                <span>
                  {r.text}
                  {r.owner && <small> {r.owner}</small>}
                  {r.kind && <small> {kindName(r.kind)}</small>}
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

/** The text once nobody has typed for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), wait);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : later;
}
