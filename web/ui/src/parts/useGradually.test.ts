import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useGradually } from './useGradually.ts';

const drawn = (is: (place: number) => boolean) => Array.from({ length: 200 }, (_, i) => i).filter(is);

test('what is around the middle is drawn at once, and all of it soon', async () => {
  const { result } = renderHook(() => useGradually(200, 150));
  const first = drawn(result.current);
  expect(first).toContain(150);
  expect(first.length).toBeLessThan(40);
  await waitFor(() => expect(drawn(result.current)).toHaveLength(200), { timeout: 10_000 });
});
