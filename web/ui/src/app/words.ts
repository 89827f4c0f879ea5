import type { EditionAnswer, Kind, Mode, Sentence, Step, StepType } from '../api/types.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import type { View } from '../state/link.ts';

/** The sentence in the language of the screen. */
export const say = (s: Sentence): string => s[getLocale()];

export const number = (n: number): string => n.toLocaleString(getLocale() === 'it' ? 'it-IT' : 'en-GB');

export function bytes(n: number): string {
  const [unit, size] = n < 1e3 ? ['byte', n] : n < 1e6 ? ['kilobyte', n / 1e3] : ['megabyte', n / 1e6];
  const locale = getLocale() === 'it' ? 'it-IT' : 'en-GB';
  return size.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 });
}

export const collator = () => new Intl.Collator(getLocale() === 'it' ? 'it-IT' : 'en-GB');

export function date(iso: string): string {
  if (!iso) return '';
  const locale = getLocale() === 'it' ? 'it-IT' : 'en-GB';
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

export const editionName = (e: EditionAnswer): string => (e.date ? `${e.title}, ${date(e.date)}` : e.title);

export const lines = (first: number, last: number): string =>
  first === last ? m.line_one({ first }) : m.line_range({ first, last });

type Words = Record<string, () => string>;
const word = (all: Words) => (id: string) => all[id]?.() ?? id;

export const kindName: (k: Kind | string) => string = word({
  institution: m.kind_institution,
  organ: m.kind_organ,
  department: m.kind_department,
  directorate: m.kind_directorate,
  office: m.kind_office,
  coordination: m.kind_coordination,
  committee: m.kind_committee,
  post: m.kind_post,
  class: m.kind_class,
  group: m.kind_group,
  external: m.kind_external,
  other: m.kind_other,
});

export const modeName: (x: Mode | string) => string = word({
  collaboration: m.mode_collaboration,
  liaison: m.mode_liaison,
  agreement: m.mode_agreement,
  support: m.mode_support,
  synergy: m.mode_synergy,
  hearing: m.mode_hearing,
  supply: m.mode_supply,
});

export const stepName: (t: StepType | string) => string = word({
  reports_to: m.step_reports_to,
  collaborates_with: m.step_collaborates_with,
  belongs_to: m.step_belongs_to,
  shares_competence: m.step_shares_competence,
  inherited: m.step_inherited,
});

/** The relation of a step in words: its modes where it has some. */
export const typeOfStep = (s: Step): string =>
  [s.modes?.length ? s.modes.map(modeName).join(', ') : stepName(s.type)]
    .concat(s.basis === 'structural' ? m.basis_structural() : [])
    .join(', ');

export const levelName = word({ generale: m.level_generale, dirigenziale: m.level_dirigenziale });
export const matchName = word({
  same_words: m.match_same_words,
  nearly_same: m.match_nearly_same,
  same_subject: m.match_same_subject,
});

export const viewName = word({
  explore: m.view_explore,
  path: m.view_path,
  competences: m.view_competences,
  impact: m.view_impact,
  merger: m.view_merger,
  source: m.view_source,
  review: m.view_review,
  compare: m.view_compare,
  import: m.view_import,
  accessibility: m.view_accessibility,
}) as (v: View) => string;

export const effectName = word({
  reporting_kept: m.effect_reporting_kept,
  reporting_reparented: m.effect_reporting_reparented,
  reporting_lost: m.effect_reporting_lost,
  reporting_loop: m.effect_reporting_loop,
  controller_merged: m.effect_controller_merged,
  collaboration_internal: m.effect_collaboration_internal,
  collaboration_fused: m.effect_collaboration_fused,
  partner_lost: m.effect_partner_lost,
  partner_kept: m.effect_partner_kept,
  function_duplicated: m.effect_function_duplicated,
  function_moved: m.effect_function_moved,
  function_orphaned: m.effect_function_orphaned,
  subunit_reparented: m.effect_subunit_reparented,
  external_to_notify: m.effect_external_to_notify,
  membership_changed: m.effect_membership_changed,
  level_clash: m.effect_level_clash,
  span_changed: m.effect_span_changed,
  bridge_gained: m.effect_bridge_gained,
  bridge_lost: m.effect_bridge_lost,
});

export const severityName = word({
  conflict: m.severity_conflict,
  decision: m.severity_decision,
  information: m.severity_information,
});

export const measureName = word({
  units: m.measure_units,
  functions: m.measure_functions,
  competences: m.measure_competences,
  collaborations: m.measure_collaborations,
  reporting_lines: m.measure_reporting_lines,
  depth: m.measure_depth,
  max_span: m.measure_max_span,
  mean_span: m.measure_mean_span,
  bridge_units: m.measure_bridge_units,
  orphan_functions: m.measure_orphan_functions,
});

export const changeName = word({
  unit_born: m.change_unit_born,
  unit_closed: m.change_unit_closed,
  unit_renamed: m.change_unit_renamed,
  unit_merged: m.change_unit_merged,
  unit_split: m.change_unit_split,
  unit_changed: m.change_unit_changed,
  function_moved: m.change_function_moved,
  function_gained: m.change_function_gained,
  function_lost: m.change_function_lost,
  function_reworded: m.change_function_reworded,
  relation_gained: m.change_relation_gained,
  relation_lost: m.change_relation_lost,
  relation_changed: m.change_relation_changed,
  membership_gained: m.change_membership_gained,
  membership_lost: m.change_membership_lost,
});

export const doubtName = word({
  relation: m.doubt_relation,
  mention: m.doubt_mention,
  cue: m.doubt_cue,
  repair: m.doubt_repair,
});

export const verdictName = word({
  accept: m.verdict_accept,
  reject: m.verdict_reject,
  correct: m.verdict_correct,
});

export const confidenceName = word({
  certain: m.confidence_certain,
  likely: m.confidence_likely,
  doubtful: m.confidence_doubtful,
});

export const basisName = word({
  stated: m.basis_stated,
  structural: m.basis_structural,
  inherited: m.basis_inherited,
});

/** What a status says to who asked. 0: there was no answer. */
export function problemName(status: number): string {
  const words: Record<number, () => string> = {
    0: m.failed_unreachable,
    404: m.failed_not_found,
    409: m.failed_conflict,
    422: m.failed_invalid,
    501: m.failed_not_here,
    503: m.failed_unavailable,
    504: m.failed_too_long,
  };
  return (words[status] ?? m.failed)();
}
