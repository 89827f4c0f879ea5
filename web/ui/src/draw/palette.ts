export type Colours = ReturnType<typeof palette>;

/** The colours of the theme, read from the style sheet: a canvas does not know its variables. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  return coloursBy(
    (name, other) =>
      style.getPropertyValue(name).trim() || (other ? style.getPropertyValue(other).trim() : ''),
  );
}

/** The same for what stays in the page: whatever its theme, and on paper. */
export const variables = (): Colours =>
  coloursBy((name, other) => (other ? `var(${name}, var(${other}))` : `var(${name})`));

const coloursBy = (read: (name: string, other?: string) => string) => ({
  text: read('--text'),
  ground: read('--ground'),
  rule: read('--rule'),
  muted: read('--muted'),
  accent: read('--accent'),
  kind: (k: string) => read(`--kind-${k}`, '--kind-other'),
  line: (type: string) =>
    read(
      type === 'collaborates_with'
        ? '--line-collaborates'
        : type === 'belongs_to'
          ? '--line-belongs'
          : '--line-reports',
    ),
  faint: (type: string) =>
    read(type === 'collaborates_with' ? '--line-collaborates-faint' : '--line-reports-faint'),
});
