import { useSyncExternalStore } from 'react';

const touchOnly = '(hover: none) and (pointer: coarse)';

function listen(changed: () => void) {
  const query = matchMedia(touchOnly);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether fingers are all there is, as far as the device says: keys are then no use to most. */
export const useTouchOnly = () => useSyncExternalStore(listen, () => matchMedia(touchOnly).matches);
