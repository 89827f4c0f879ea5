/** The colours of the theme, read from the style sheet: a canvas does not know its variables. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: read('--text'),
    ground: read('--ground'),
    kind: (k: string) => read(`--kind-${k}`) || read('--kind-other'),
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
  };
}
