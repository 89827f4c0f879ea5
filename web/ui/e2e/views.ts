import type { APIRequestContext } from '@playwright/test';
import { type Ends, ends, sharedPair, textEdition } from './organisation.ts';

/** What the links below are made of, whatever organisation the server holds. */
export type Known = Ends & { competence: string; pair: string; other: string; line: number };

export async function known(request: APIRequestContext): Promise<Known> {
  const { edition: other, line } = await textEdition(request);
  return { ...(await ends(request)), ...(await sharedPair(request)), other, line };
}

/** A link to every view in each of its forms. */
export const views: [string, (k: Known) => string][] = [
  ['the institution', () => './'],
  ['a unit in the chart', k => `./?unit=${k.busy.id}`],
  ['a network', k => `./?unit=${k.busy.id}&draw=network`],
  ['the table', () => './?draw=table&q=direzione+centrale'],
  ['a path', k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=collaborates_with&hops=4`],
  ['competences', k => `./?view=competences&units=${k.from.id},${k.busy.id}`],
  ['an impact', k => `./?view=impact&unit=${k.busy.id}&levels=1`],
  [
    'a path as a table',
    k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=collaborates_with&form=table&sort=-to`,
  ],
  ['the matrix', () => './?view=competences&form=matrix&least=4'],
  ['words side by side', k => `./?view=competences&competence=${k.competence}&pair=${k.pair}`],
  ['duties of one unit only', () => './?view=competences&form=alone&q=gestione'],
  ['an impact as a table', k => `./?view=impact&unit=${k.busy.id}&levels=1&form=table`],
  ['the source', () => './?view=source&hide=unit,function,collaborates_with'],
  ['a line of a source', k => `./?edition=${k.other}&view=source&line=${k.line}`],
  ['a comparison', k => `./?view=compare&before=${k.other}&change=unit_closed`],
  ['effects as a table', k => `./?view=merger&units=${k.from.id},${k.busy.id}&form=table`],
  ['the review queue', k => `./?edition=${k.other}&view=review`],
  ['an import', () => './?view=import'],
  ['the accessibility statement', () => './?view=accessibility'],
  ['a merger', k => `./?view=merger&units=${k.from.id},${k.busy.id}&name=Nuova`],
];
