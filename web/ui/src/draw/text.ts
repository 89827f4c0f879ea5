/** Measures a text in px; where there is no canvas, as an average letter of the font. */
export type Measure = (text: string) => number;

let context: CanvasRenderingContext2D | null | undefined;

export function measureIn(font: string, average: number): Measure {
  return text => {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * average;
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Breaks a text between words into lines of at most `width` px; a longer word stands alone. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}
