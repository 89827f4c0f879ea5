import { describe, expect, test } from 'vitest';
import en from '../../messages/en.json';
import it from '../../messages/it.json';

type Plural = { declarations: string[]; match: Record<string, string> }[];
type Message = string | Plural;
const [italian, english] = [it, en] as unknown as Record<string, Message>[] as [
  Record<string, Message>,
  Record<string, Message>,
];

const parameters = (m: Message): string[] => {
  const texts = typeof m === 'string' ? [m] : m.flatMap(v => Object.values(v.match));
  return [...new Set(texts.flatMap(t => t.match(/\{\w+\}/g) ?? []))].filter(p => p !== '{count}').sort();
};

test('both catalogues have the same messages', () =>
  expect(Object.keys(english).sort()).toEqual(Object.keys(italian).sort()));

test('no message is empty', () =>
  expect(Object.entries({ ...italian, ...english }).filter(([, m]) => m.length === 0)).toEqual([]));

describe.each(Object.keys(italian).filter(k => k !== '$schema'))('%s', key => {
  const [i, e] = [italian[key] ?? '', english[key] ?? ''];
  test('has the same form and parameters in both languages', () => {
    expect(typeof e).toBe(typeof i);
    expect(parameters(e)).toEqual(parameters(i));
  });
  if (typeof i !== 'string' && typeof e !== 'string')
    test('has every plural of its language', () => {
      const forms = (m: Plural) => m.flatMap(v => Object.keys(v.match).map(f => f.replace('plural=', '')));
      expect(forms(i)).toEqual(
        expect.arrayContaining(new Intl.PluralRules('it').resolvedOptions().pluralCategories),
      );
      expect(forms(e)).toEqual(
        expect.arrayContaining(new Intl.PluralRules('en').resolvedOptions().pluralCategories),
      );
    });
});
