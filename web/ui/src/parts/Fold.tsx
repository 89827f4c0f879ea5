import type { ReactNode } from 'react';
import { usePlace } from '../app/location.tsx';
import { folded, isOpen } from '../state/folds.ts';
import { parseLink } from '../state/link.ts';

type Props = {
  id: string; // in the link; one of its own in the view
  open?: boolean; // at first
  className?: string;
  children: ReactNode; // a summary, then what can be folded
} & Pick<React.ComponentProps<'details'>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'>;

/** What can be folded, and is as the link has it. */
export function Fold({ id, open = false, children, ...rest }: Props) {
  const { link, go } = usePlace();
  const now = isOpen(link.folds, id, open);
  const follow = (is: boolean) => {
    const latest = parseLink(window.location.search); // several may fold before the next drawing
    if (is !== isOpen(latest.folds, id, open))
      go({ ...latest, folds: folded(latest.folds, id, open, is) }, 'replace');
  };
  return (
    <details id={id} open={now} onToggle={e => follow(e.currentTarget.open)} {...rest}>
      {children}
    </details>
  );
}
