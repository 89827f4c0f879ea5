import { useMemo } from 'react';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { toggle } from '../../state/link.ts';
import {
  allOpen,
  allShut,
  openAtFirst,
  opened,
  organigram,
  rootID,
  toggledFor,
} from '../../state/organigram.ts';

const [rowsAtFirst, levelsAtFirst] = [60, 2];

/** The hierarchy of an edition as the link has it: what is open, and what choosing and opening do. */
export function useHierarchy(graph: GraphAnswer) {
  const { link, go } = usePlace();
  const root = useMemo(() => organigram(graph, graph.edition.title), [graph]);
  const first = useMemo(() => openAtFirst(root, rowsAtFirst, levelsAtFirst), [root]);
  const open = useMemo(
    () => opened(root, first, link.toggled, link.unit),
    [root, first, link.toggled, link.unit],
  );
  return {
    root,
    open,
    choose: (id: string) => {
      const unit = id === rootID ? '' : id;
      go({ ...link, unit, all: [], toggled: toggledFor(root, first, link.toggled, open, unit) });
    },
    toggle: (id: string) => go({ ...link, toggled: toggle(link.toggled, id) }, 'replace'),
    openAll: () => go({ ...link, toggled: [allOpen] }, 'replace'),
    shutAll: () => go({ ...link, toggled: [allShut], unit: '' }, 'replace'),
  };
}
