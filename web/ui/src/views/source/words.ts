import { m } from '../../paraglide/messages.js';
import type { ReadingKind } from '../../state/readings.ts';

export const readingName = (k: ReadingKind): string =>
  ({
    unit: m.reading_unit,
    function: m.reading_function,
    reports_to: m.reading_reports_to,
    collaborates_with: m.reading_collaborates_with,
    belongs_to: m.reading_belongs_to,
  })[k]();
