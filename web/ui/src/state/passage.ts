type Place = { source: string; line_start: number; line_end: number };

/** Lines of a source, for a link. */
export const passageText = (p: Place) => [p.source, p.line_start, p.line_end].join('*');

/** The lines that a link asks for; none where it asks for nothing that makes sense. */
export function passageIn(text: string): Place | undefined {
  const [end, start, ...source] = text.split('*').reverse();
  const place = { source: source.reverse().join('*'), line_start: Number(start), line_end: Number(end) };
  const whole = [place.line_start, place.line_end].every(n => Number.isInteger(n) && n >= 1);
  return whole && place.source && place.line_start <= place.line_end ? place : undefined;
}
