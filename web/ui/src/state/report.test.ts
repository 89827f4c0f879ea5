import { expect, test } from 'vitest';
import { type Link, linkTo, start, type View } from './link.ts';
import { reportOf } from './report.ts';

const of = (view: View, more: Partial<Link>) => reportOf(linkTo(start, view, more), 'e', 'it');

test('every view with an answer has its report, asked as the view asks', () => {
  expect(of('path', { from: 'a', to: 'b', via: ['c', 'd'], hops: 4 })).toBe(
    'api/v1/editions/e/paths/report?from=a&to=b&via=c%2Cd&max_hops=4&lang=it',
  );
  expect(of('explore', { unit: 'a' })).toBe('api/v1/editions/e/units/a/report?lang=it');
  expect(of('impact', { unit: 'a', levels: 1 })).toBe(
    'api/v1/editions/e/impact/report?unit=a&levels=1&lang=it',
  );
  expect(of('competences', { units: ['a', 'b'] })).toBe(
    'api/v1/editions/e/shared/report?units=a%2Cb&lang=it',
  );
  expect(of('compare', { before: 'o' })).toBe('api/v1/diff/report?old=o&new=e&lang=it');
  expect(of('merger', { saved: 'x', beside: 'y' })).toBe(
    'api/v1/scenarios/compare/report?a=x&b=y&edition=e&lang=it',
  );
  expect(of('merger', { rank: ['g'] })).toBe('api/v1/editions/e/mergers/report?units=g&lang=it');
});

test('where nothing was asked there is none', () => {
  for (const view of ['explore', 'path', 'impact', 'compare', 'merger', 'source', 'review'] as const)
    expect(of(view, {})).toBeUndefined();
});
