import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsx } from './xlsx.ts';

async function parts(sheet: Parameters<typeof xlsx>[0]) {
  const blob = await xlsx(sheet);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
}

test('a workbook holds the head, numbers as numbers and texts as texts', async () => {
  const all = await parts({ name: 'Effetti: [prova]', head: ['Unità', 'Righe'], rows: [['=1+1', 7]] });
  const sheet = all.find(([name]) => name.includes('sheet1.xml'))?.[1] ?? '';
  expect(sheet).toMatch(/<v>7<\/v>/);
  expect(sheet).not.toMatch(/<f>/);
  const text = all.map(([, t]) => t).join();
  expect(text).toContain('=1+1');
  expect(text).toContain('Unità');
  expect(text).toMatch(/<sheet [^>]*name="Effetti prova"/);
});
