/** Hands a file to the person, as any download. */
export function save(name: string, content: Blob) {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(content);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}

export const saveCsv = (name: string, text: string) =>
  save(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
