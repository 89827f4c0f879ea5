import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export type Citation = Schemas['Citation'];
export type DiffAnswer = Schemas['DiffAnswer'];
export type DiffChange = Schemas['DiffChange'];
export type Doubt = Schemas['Doubt'];
export type Edge = Schemas['Edge'];
export type EditionAnswer = Schemas['EditionAnswer'];
/** What an effect asks of whoever decides on the change. */
export type Severity = 'information' | 'decision' | 'conflict';
export type Effect = Schemas['Effect'];
export type Graph = Schemas['Graph'];
export type GraphAnswer = Schemas['GraphAnswer'];
export type GraphStep = Schemas['GraphStep'];
export type GraphUnit = Schemas['GraphUnit'];
export type HeldFunction = Schemas['HeldFunction'];
export type ImpactAnswer = Schemas['ImpactAnswer'];
export type ImportChoice = Schemas['ImportChoice'];
export type ImportKept = Schemas['ImportKept'];
export type ImportLimits = Schemas['ImportLimits'];
export type ImportPreview = Schemas['ImportPreview'];
export type Measures = Schemas['Measures'];
export type Passage = Schemas['PassageAnswer'];
export type Path = Schemas['Path'];
export type PathAnswer = Schemas['PathAnswer'];
export type Reached = Schemas['Reached'];
export type ReviewDecision = Schemas['ReviewDecision'];
export type ReviewQueue = Schemas['ReviewQueue'];
export type ScenarioAnswer = Schemas['ScenarioAnswer'];
export type SearchAnswer = Schemas['SearchAnswer'];
export type SearchResult = Schemas['SearchResult'];
export type Sentence = Schemas['Sentence'];
export type SharedAnswer = Schemas['SharedAnswer'];
export type SharedCompetence = Schemas['SharedCompetence'];
export type Step = Schemas['Step'];
export type UnitAnswer = Schemas['UnitAnswer'];
export type UnitRef = Schemas['UnitRef'];

export type FoundType = SearchResult['type'];
export type Kind = UnitRef['kind'];
export type Mode = NonNullable<Step['modes']>[number];
export type StepType = Step['type'];
