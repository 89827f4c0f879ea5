import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { graph as askGraph } from '../../api/client.ts';
import { after as askAfter, evaluate } from '../../api/scenarios.ts';
import type {
  AfterAnswer,
  Change,
  Effect,
  GraphAnswer,
  ScenarioAnswer,
  Skipped,
  UnitRef,
} from '../../api/types.ts';
import { type Asked, latest, useAnswer } from '../../api/useAnswer.ts';
import { hasMoved, usePlace } from '../../app/location.tsx';
import type { Link } from '../../state/link.ts';
import { namer } from '../../state/names.ts';
import { complete, type Draft, pinned, replaced } from '../../state/scenario.ts';
import { scenarioIn, withScenario } from '../../state/scenario-place.ts';

/** What the server says of a scenario, each thing at the place of its change in the list. */
export type Told = {
  answer: ScenarioAnswer;
  understood: Map<number, Change>;
  problems: Map<number, Skipped['problems']>;
  effects: Map<number, Effect[]>; // by change
  place: (change: number) => number; // of a change as the answer numbers it, from 0; -1: all of them together
};

type Scenario = {
  drafts: Draft[];
  /** Replaces the list; what is typed replaces the entry of the history too. */
  set: (drafts: Draft[], more?: Partial<Link>, how?: 'push' | 'replace') => void;
  change: (at: number, d: Draft, how?: 'push' | 'replace') => void;
  told: Asked<Told>;
  before: Asked<GraphAnswer>;
  after: Asked<AfterAnswer>;
  name: (id: string) => UnitRef;
  inEdition: (id: string) => boolean;
  /** False while a page opened by its address is first drawn: it gives the focus to nothing. */
  begun: RefObject<boolean>;
};

const ScenarioContext = createContext<Scenario | undefined>(undefined);

export function useScenario(): Scenario {
  const scenario = useContext(ScenarioContext);
  if (!scenario) throw new Error('useScenario outside ScenarioProvider');
  return scenario;
}

/** The scenario of the link, with what the server says of it. */
export function ScenarioProvider({ children }: { children: ReactNode }) {
  const { link, go, edition } = usePlace();
  const drafts = useMemo(() => scenarioIn(link), [link]);
  const { changes, places } = useMemo(() => complete(drafts), [drafts]);
  const key = changes.length ? `${edition} ${places} ${JSON.stringify(changes)}` : null;
  const told = useAnswer(key && `evaluate ${key}`, async signal =>
    tell(await evaluate(edition, changes, signal), places),
  );
  const after = useAnswer(key && `after ${key}`, signal => askAfter(edition, changes, '', signal));
  const before = useAnswer(`graph ${edition}`, signal => askGraph(edition, [], signal));
  const [was, is, said] = [latest(before), latest(after), latest(told)];
  const inEdition = useMemo(() => {
    const ids = new Set(was?.units.map(u => u.id));
    const made = new Set(is?.made);
    return (id: string) => ids.has(id) || Boolean(was?.truncated && !made.has(id));
  }, [was, is]);
  const name = useMemo(
    () => namer([...(is?.units ?? []), ...(said?.answer.units ?? []), ...(was?.units ?? [])]),
    [was, is, said],
  );
  const set: Scenario['set'] = useCallback(
    (next, more, how) => go({ ...withScenario(link, next), ...more }, how),
    [link, go],
  );
  const change: Scenario['change'] = useCallback(
    (at, d, how) => set(pinned(replaced(drafts, at, d), said?.understood ?? new Map()), {}, how),
    [drafts, set, said],
  );
  const begun = useRef(hasMoved());
  useEffect(() => {
    begun.current = true;
  }, []);
  const scenario = useMemo(
    () => ({ drafts, set, change, told, before, after, name, inEdition, begun }),
    [drafts, set, change, told, before, after, name, inEdition],
  );
  return <ScenarioContext value={scenario}>{children}</ScenarioContext>;
}

function tell(answer: ScenarioAnswer, places: number[]): Told {
  const place = (change: number) => places[change - 1] ?? -1;
  const skipped = new Map((answer.skipped ?? []).map(s => [s.change, s.problems]));
  const applied = places.map((_, i) => i + 1).filter(n => !skipped.has(n));
  const effects = new Map<number, Effect[]>();
  for (const e of answer.effects) effects.set(place(e.change), [...(effects.get(place(e.change)) ?? []), e]);
  return {
    answer,
    place,
    effects,
    understood: new Map(answer.changes.map((c, i) => [place(applied[i] ?? 0), c])),
    problems: new Map([...skipped].map(([change, problems]) => [place(change), problems])),
  };
}
