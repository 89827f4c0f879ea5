/** A place as “file:line:column”, in the file and the place in it; the latter empty where there is none. */
export function placeIn(where: string): [file: string, place: string] {
  const place = /(:\d+){1,2}$/.exec(where)?.[0] ?? '';
  return [where.slice(0, where.length - place.length), place];
}
