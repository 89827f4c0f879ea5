import { useLayoutEffect, useRef, useState } from 'react';

export type Action = { id: string; label: string; keys?: string; run: () => void };
type Props = {
  label: string;
  at: { x: number; y: number }; // px from the corner of what it stands in
  actions: Action[];
  onClose: (chosen: boolean) => void;
};

const [wide, margin] = [250, 4];

/** What can be done with the thing pointed at: a menu worked by arrows, Enter and Escape. Takes the focus while it is open. */
export function ActionMenu({ label, at, actions, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const menu = ref.current;
    const room = menu?.offsetParent;
    if (!menu || !room) return;
    setPlace({
      x: Math.max(margin, Math.min(at.x, room.clientWidth - wide - margin)),
      y: Math.max(margin, Math.min(at.y, room.clientHeight - menu.offsetHeight - margin)),
    });
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
  }, [at]);
  const press = (e: React.KeyboardEvent) => {
    const items = [...(ref.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const i = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: -1 }[e.key];
    e.stopPropagation();
    if (next !== undefined) {
      e.preventDefault();
      items.at(next % items.length)?.focus();
    } else if (e.key === 'Escape' || e.key === 'Tab') {
      e.preventDefault();
      onClose(false);
    } else if (e.key.length === 1) {
      const letter = e.key.toLowerCase();
      items.find(x => x.textContent?.toLowerCase().startsWith(letter))?.focus();
    }
  };
  return (
    <div
      ref={ref}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu"
      style={{ left: place.x, top: place.y, width: wide }}
      onKeyDown={press}
      onBlur={e => e.currentTarget.contains(e.relatedTarget) || onClose(false)}
    >
      <p className="menu-title" aria-hidden="true">
        {label}
      </p>
      {actions.map(a => (
        <button
          key={a.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-keyshortcuts={a.keys}
          onClick={() => {
            onClose(true);
            a.run();
          }}
        >
          {a.label}
          {a.keys && <kbd>{a.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
