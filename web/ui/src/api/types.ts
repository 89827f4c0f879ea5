export type Kind =
  | 'institution'
  | 'organ'
  | 'department'
  | 'directorate'
  | 'office'
  | 'coordination'
  | 'committee'
  | 'post'
  | 'class'
  | 'group'
  | 'external'
  | 'other';
export type StepType = 'belongs_to' | 'collaborates_with' | 'reports_to' | 'shares_competence';
export type Mode = 'collaboration' | 'liaison' | 'agreement' | 'support' | 'synergy' | 'hearing' | 'supply';
export type FoundType = 'competence' | 'function' | 'unit';
export type Citation = {
  source: string;
  line_start: number;
  line_end: number;
  section?: string;
  quote?: string;
};
export type Sentence = { it: string; en: string };
export type SourceRef = { id: string; title: string; sha256: string };
export type EditionRef = { id: string; title: string; date: string; revision: string; sources: SourceRef[] };
export type Counts = { units: number; functions: number; competences: number; edges: number };
export type EditionAnswer = EditionRef & { counts: Counts };
export type UnitRef = { id: string; name: string; kind: Kind; level?: string; experimental?: boolean };
export type Unit = UnitRef & { aliases?: string[]; citations: Citation[] };
export type Step = {
  from: string;
  to: string;
  type: StepType;
  forward: boolean;
  through?: string;
  basis?: 'stated' | 'structural';
  modes?: Mode[];
  competences?: string[];
  citations: Citation[];
  sentence: Sentence;
};
export type Path = { length: number; units: string[]; steps: Step[] };
export type CompetenceRef = { id: string; name: string };
export type PathAnswer = {
  edition: EditionRef;
  question: {
    from: string;
    to: string;
    kinds: StepType[];
    directed: boolean;
    avoid: string[];
    max_hops: number;
    limit: number;
  };
  found: boolean;
  paths: Path[];
  searched: { max_hops: number; limit: number; truncated: boolean };
  absence?: {
    nearest_common_superior: { unit: string; from: Step[]; to: Step[] } | null;
    shared_competences: CompetenceRef[];
  };
  sentence: Sentence;
  units: UnitRef[];
};
export type Reached = { id: string; chain: Step[]; sentence: Sentence };
export type ImpactAnswer = {
  edition: EditionRef;
  question: { unit: string; kinds: StepType[]; levels: number };
  unit: string;
  levels: { distance: number; units: Reached[] }[];
  totals: { [kind: string]: number };
  sentence: Sentence;
  units: UnitRef[];
};
export type HeldFunction = {
  id: string;
  unit: string;
  through?: string;
  text: string;
  citations: Citation[];
};
export type SharedCompetence = {
  id: string;
  name: string;
  match: 'same_words' | 'nearly_same' | 'same_subject';
  units: string[];
  functions: HeldFunction[];
  sentence: Sentence;
};
export type SharedAnswer = {
  edition: EditionRef;
  question: { units: string[] };
  competences: SharedCompetence[];
  sentence: Sentence;
  units: UnitRef[];
};
export type Effect = { type: string; units: string[]; sentence: Sentence; citations: Citation[] };
export type Measures = {
  units: number;
  functions: number;
  competences: number;
  collaborations: number;
  reporting_lines: number;
  depth: number;
  max_span: number;
};
export type ScenarioAnswer = {
  edition: EditionRef;
  changes: { type: 'merge'; units?: string[]; into?: string; name?: string }[];
  effects: Effect[];
  before: Measures;
  after: Measures;
  sentence: Sentence;
  units: UnitRef[];
};
export type SearchResult = {
  type: FoundType;
  id: string;
  text: string;
  aliases?: string[];
  kind?: Kind;
  unit?: string;
};
export type SearchAnswer = {
  edition: EditionRef;
  question: { text: string; types: FoundType[]; limit: number };
  results: SearchResult[];
  truncated: boolean;
  units: UnitRef[];
};
export type UnitAnswer = {
  edition: EditionRef;
  unit: Unit;
  superiors: Step[];
  subordinates: Step[];
  collaborations: Step[];
  groups: Step[];
  members: Step[];
  functions: HeldFunction[];
  competences: SharedCompetence[];
  units: UnitRef[];
};
export type GraphUnit = UnitRef & { line: number; source: string; functions: number; degree: number };
export type GraphStep = {
  from: string;
  to: string;
  type: StepType;
  through?: string;
  basis?: string;
  modes?: Mode[];
};
export type GraphAnswer = { edition: EditionRef; units: GraphUnit[]; steps: GraphStep[]; truncated: boolean };
export type Passage = {
  id: string;
  title: string;
  sha256: string;
  total: number;
  first: number;
  lines: string[];
};
