import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { SearchResult } from '../api/types.ts';
import { PlaceProvider } from '../app/location.tsx';
import { start } from '../state/link.ts';
import { UnitSearch } from './UnitSearch.tsx';

const edition = { id: 'e', title: 'E', date: '', revision: '', sources: [] };
const results: SearchResult[] = [
  { type: 'function', id: 'f', text: 'eroga le pensioni', unit: 'dc-pensioni' },
  { type: 'unit', id: 'dc-pensioni', text: 'Direzione centrale Pensioni', kind: 'directorate' },
  { type: 'unit', id: 'uff', text: 'Ufficio Pensioni estere', kind: 'office' },
];
const units = [{ id: 'dc-pensioni', name: 'Direzione centrale Pensioni', kind: 'directorate' }];

afterEach(() => vi.unstubAllGlobals());

/** Shows the field over a server that finds `found`; returns what is picked and what is asked. */
function shown(found: SearchResult[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.url);
    return Response.json({
      edition,
      question: { text: '', types: [], limit: 40 },
      results: found,
      truncated: false,
      units,
    });
  });
  const picked: SearchResult[] = [];
  render(
    <PlaceProvider
      place={{ link: start, edition: `e-${found.length}`, editions: [], go: () => {}, renew: () => {} }}
    >
      <UnitSearch label="Cerca" placeholder="" onPick={r => picked.push(r)} />
    </PlaceProvider>,
  );
  return { asked, picked, field: screen.getByRole('searchbox', { name: 'Cerca' }) };
}

test('what was found is grouped, units first, and picked by arrows and Enter', async () => {
  const user = userEvent.setup();
  const { picked, field, asked } = shown(results);
  await user.type(field, 'pensioni');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
  expect(screen.getAllByRole('option').map(o => o.textContent)).toEqual([
    expect.stringContaining('Direzione centrale Pensioni'),
    expect.stringContaining('Ufficio Pensioni estere'),
    expect.stringMatching(/eroga le pensioni.*Direzione centrale Pensioni/),
  ]);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(picked.map(r => r.id)).toEqual(['uff']);
  expect(field).toHaveProperty('value', '');
  expect(asked).toHaveLength(1);
});

test('Enter alone takes the first thing found', async () => {
  const user = userEvent.setup();
  const { picked, field } = shown(results);
  await user.type(field, 'pensioni');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
  await user.keyboard('{Enter}');
  expect(picked.map(r => r.id)).toEqual(['dc-pensioni']);
});

test('Enter before anything was found takes the first thing once it is there', async () => {
  const user = userEvent.setup();
  const { picked, field } = shown(results);
  await user.type(field, 'pensioni{Enter}');
  expect(picked).toEqual([]);
  await waitFor(() => expect(picked.map(r => r.id)).toEqual(['dc-pensioni']));
});

test('Enter holds only for what was typed then', async () => {
  const user = userEvent.setup();
  const { picked, field } = shown(results);
  await user.type(field, 'pens{Enter}ioni');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
  expect(picked).toEqual([]);
});

test('nothing found is said', async () => {
  const user = userEvent.setup();
  const { field } = shown([]);
  await user.type(field, 'zzz');
  await waitFor(() => expect(screen.getByText(/zzz/)).toBeTruthy());
});

test('Escape empties the field', async () => {
  const user = userEvent.setup();
  const { field, picked } = shown(results);
  await user.type(field, 'pens');
  await user.keyboard('{Escape}');
  expect(field).toHaveProperty('value', '');
  expect(picked).toEqual([]);
});
