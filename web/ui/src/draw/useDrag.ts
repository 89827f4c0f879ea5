import { useState } from 'react';
import { type Camera, onDrawing, onScreen } from './camera.ts';
import type { Field } from './spot.ts';

type At = { x: number; y: number };
type Drag = { id: string; from: At; at: At; moved: boolean };
const still = 4; // px under which a press is a click

/** A unit that is dragged: the field with it at its new place, and what the pointer does. */
export function useDrag(
  field: Field | undefined,
  camera: Camera,
  here: (e: { clientX: number; clientY: number }) => At,
  onClick: (id: string) => void,
  onDrop: (id: string, x: number, y: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const spot = drag?.moved ? field?.spots.get(drag.id) : undefined;
  const moved =
    drag && spot
      ? new Map(field?.spots).set(drag.id, {
          ...spot,
          ...onDrawing(camera, {
            x: onScreen(camera, spot).x + drag.at.x - drag.from.x,
            y: onScreen(camera, spot).y + drag.at.y - drag.from.y,
          }),
        })
      : undefined;
  return {
    dragging: Boolean(moved),
    field: field && moved ? { ...field, spots: moved } : field,
    grab: (id: string, e: React.PointerEvent) => {
      if (e.button !== 0) return;
      e.stopPropagation();
      e.currentTarget.setPointerCapture(e.pointerId);
      setDrag({ id, from: here(e), at: here(e), moved: false });
    },
    move: (e: React.PointerEvent) => {
      if (!drag) return;
      const at = here(e);
      const far = Math.hypot(at.x - drag.from.x, at.y - drag.from.y) > still;
      setDrag({ ...drag, at, moved: drag.moved || far });
    },
    drop: () => {
      if (!drag) return;
      const to = moved?.get(drag.id);
      if (to) onDrop(drag.id, to.x, to.y);
      else onClick(drag.id);
      setDrag(undefined);
    },
    leave: () => setDrag(undefined),
  };
}
