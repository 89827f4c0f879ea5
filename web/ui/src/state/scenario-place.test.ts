import { expect, test } from 'vitest';
import { formatLink, linkTo, parseLink, start } from './link.ts';
import { blank } from './scenario.ts';
import { scenarioIn, withScenario } from './scenario-place.ts';

const at = linkTo(start, 'merger');

test('one merger is written as its units and its name', () => {
  const merge = { ...blank('merge', ['a', 'b']), name: 'AB' };
  const link = withScenario(at, [merge]);
  expect(formatLink(link)).toBe('?view=merger&units=a,b&name=AB');
  expect(scenarioIn(link)).toEqual([merge]);
});

test('anything else is written as a text that comes back from the address', () => {
  const drafts = [blank('merge', ['a', 'b']), { ...blank('rename', ['a']), name: 'È così, *davvero*' }];
  const link = withScenario({ ...at, writing: 2 }, drafts);
  const read = parseLink(formatLink(link));
  expect(read).toEqual(link);
  expect(scenarioIn(read)).toEqual(drafts);
});

test('a scenario without changes leaves no trace in the address', () => {
  expect(formatLink(withScenario({ ...at, units: ['a'], writing: 1 }, []))).toBe('?view=merger');
});
