import { useSyncExternalStore } from 'react';

const paper = () => window.matchMedia('print');

/** Whether the page is being printed: what is drawn on a canvas would be missing. */
export function usePrinted(): boolean {
  return useSyncExternalStore(
    changed => {
      const p = paper();
      p.addEventListener('change', changed);
      return () => p.removeEventListener('change', changed);
    },
    () => paper().matches,
  );
}
