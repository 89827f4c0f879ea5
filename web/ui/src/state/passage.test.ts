import { expect, test } from 'vitest';
import { passageIn, passageText } from './passage.ts';

test('lines of a source come back from a link', () => {
  const place = { source: 'act*2', line_start: 4, line_end: 9 };
  expect(passageIn(passageText(place))).toEqual(place);
});
test.each(['', 'act', 'act*4', '*4*9', 'act*0*9', 'act*9*4', 'act*x*9', 'act*1.5*9'])(
  '%s is no passage',
  text => expect(passageIn(text)).toBeUndefined(),
);
