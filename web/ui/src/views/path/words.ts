import { number, stepName } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';

/** How what was asked of a path is called. */
export const askedWords = () => ({
  from: m.path_from(),
  to: m.path_to(),
  kinds: m.option_kinds(),
  kind: stepName,
  hops: m.option_hops(),
  number,
  direction: m.absence_direction(),
  ways: (directed: boolean) => (directed ? m.absence_as_stated() : m.absence_both_ways()),
  via: m.option_via(),
  avoid: m.option_avoid(),
});
