import { describe, expect, it } from 'vitest';
import { reasonOf, seen } from './reason.ts';

describe('the reason of a citation', () => {
  it('names who decided', () => expect(reasonOf('decided by Ada')).toEqual({ who: 'Ada' }));
  it('lists what was seen', () => expect(reasonOf('far, by_name')).toEqual({ names: ['far', 'by_name'] }));
  it('may be empty', () => expect(reasonOf('')).toEqual({ names: [] }));
  it('is said in the language of the screen, unknown names as they are', () => {
    const signs = { far: { it: 'molte parole', en: 'many words' } };
    expect(seen(['far', 'x'], signs, 'it')).toBe('molte parole; x');
  });
});
