import { type ReactNode, useEffect, useRef } from 'react';

/**
 * What is picked here: the field that had the focus gives way to what was picked, or
 * the other way round. `value` changes with it, and the focus stays here.
 */
export function KeepFocus({ value, children }: { value: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when what is picked changes
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    (ref.current?.querySelector('input') ?? ref.current?.querySelector('button'))?.focus();
  }, [value]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches whether the focus is inside
    <div
      ref={ref}
      className="picked"
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={e => {
        inside.current = e.currentTarget.contains(e.relatedTarget);
      }}
    >
      {children}
    </div>
  );
}
