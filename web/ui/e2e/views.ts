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
  [
    'a network with what was done to it',
    k =>
      `./?draw=network&unit=${k.busy.id}&grown=${k.busy.id},${k.from.id}&hide=belongs_to&among=1&seen=30*-20*1.2`,
  ],
  ['the network of all', () => './?draw=network&whole=1'],
  ['the tree, all open', () => './?draw=tree&toggled=*all'],
  ['a path as a tree', k => `./?view=path&from=${k.from.id}&to=${k.to.id}&form=tree&sort=-count`],
  ['effects as a tree', k => `./?view=merger&units=${k.from.id},${k.busy.id}&form=tree`],
  ['a source as a tree', k => `./?edition=${k.other}&view=source&form=tree&line=${k.line}&q=direzione`],
  ['competences as a table', k => `./?view=competences&units=${k.busy.id}&form=table&sort=name`],
  ['doubts as a table', k => `./?edition=${k.other}&view=review&form=table`],
  ['a chart with who collaborates', k => `./?unit=${k.busy.id}&lateral=1`],
  ['a page of the table', () => './?draw=table&sort=-degree&page=2'],
  ['the table', () => './?draw=table&q=direzione+centrale'],
  ['a path', k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=collaborates_with&hops=4`],
  [
    'a path longer, directed, all but one',
    k =>
      `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=reports_to,collaborates_with&longer=1&avoid=${k.busy.id}&hops=5&limit=7`,
  ],
  ['competences', k => `./?view=competences&units=${k.from.id},${k.busy.id}`],
  ['an impact', k => `./?view=impact&unit=${k.busy.id}&levels=1`],
  [
    'a path as a table',
    k => `./?view=path&from=${k.from.id}&to=${k.to.id}&kinds=collaborates_with&form=table&sort=-to`,
  ],
  ['the matrix', () => './?view=competences&form=matrix&least=4'],
  ['words side by side', k => `./?view=competences&competence=${k.competence}&pair=${k.pair}`],
  ['functions of one unit only', () => './?view=competences&form=alone&q=gestione'],
  ['an impact as a table', k => `./?view=impact&unit=${k.busy.id}&levels=1&form=table`],
  ['the source', () => './?view=source&hide=unit,function,collaborates_with'],
  ['a line of a source', k => `./?edition=${k.other}&view=source&line=${k.line}`],
  ['a comparison', k => `./?view=compare&before=${k.other}&change=unit_closed`],
  ['effects as a table', k => `./?view=merger&units=${k.from.id},${k.busy.id}&form=table`],
  ['the review queue', k => `./?edition=${k.other}&view=review`],
  ['groups of units', () => './?view=competences&form=groups&q=di'],
  ['an impact of one kind of unit', k => `./?view=impact&unit=${k.busy.id}&levels=2&show=directorate`],
  ['effects of one severity', k => `./?view=merger&units=${k.from.id},${k.busy.id}&severity=decision`],
  ['a scenario that is being written', k => `./?view=merger&s=1*r_u${k.from.id}_nAltra*c_nNuova&writing=2`],
  ['mergers ranked', k => `./?view=merger&rank=${k.from.id},${k.to.id},${k.busy.id}`],
  ['a comparison as a table', k => `./?view=compare&before=${k.other}&form=table&sort=-type&q=a`],
  ['an import', () => './?view=import'],
  ['the accessibility statement', () => './?view=accessibility'],
  ['a part of the chart', () => './?toggled=*all&frame=700*900*1.25'],
  [
    'a sheet with one part folded and one shown whole',
    k => `./?unit=${k.busy.id}&folds=-part-names&all=part-functions`,
  ],
  ['a split with what no part takes', k => `./?view=merger&s=1*s_u${k.busy.id}_pUno_pDue&writing=1&left=1`],
  ['mergers about to be ranked', k => `./?view=merger&pairing=${k.from.id},${k.to.id}`],
  ['a merger', k => `./?view=merger&units=${k.from.id},${k.busy.id}&name=Nuova`],
];
