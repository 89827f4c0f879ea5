import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { PlaceProvider } from '../app/location.tsx';
import { start } from '../state/link.ts';
import { UnitPicker } from './UnitPicker.tsx';

const edition = { id: 'e', title: 'E', date: '', revision: '', sources: [] };
const unit = { id: 'uff', name: 'Ufficio Pensioni', kind: 'office' };

afterEach(() => vi.unstubAllGlobals());

function Picker() {
  const [at, setAt] = useState('');
  return <UnitPicker label="Da" unit={at} onChange={setAt} />;
}

test('who picks a unit by keys, or takes it back, stays where it was picked', async () => {
  vi.stubGlobal('fetch', async (request: Request) =>
    Response.json(
      request.url.includes('/search')
        ? {
            edition,
            question: { text: '', types: [], limit: 40 },
            results: [{ type: 'unit', id: unit.id, text: unit.name, kind: unit.kind }],
            truncated: false,
            units: [],
          }
        : { edition, unit, units: [unit], functions: [], competences: [] },
    ),
  );
  const user = userEvent.setup();
  render(
    <PlaceProvider place={{ link: start, edition: 'picked', editions: [], go: () => {}, renew: () => {} }}>
      <Picker />
    </PlaceProvider>,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Da' }), 'uff{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('×'));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName).toMatch(
      /searchbox|INPUT/,
    ),
  );
});
