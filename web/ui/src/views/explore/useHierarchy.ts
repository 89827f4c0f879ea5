import { useMemo } from 'react';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { allOpen, allShut, openAtFirst, opened, toggledFor } from '../../state/branches.ts';
import { type Link, toggle } from '../../state/link.ts';
import { organigram, rootID } from '../../state/organigram.ts';

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
  const toggledAt = useMemo(
    () => toggledFor(root, first, link.toggled, open),
    [root, first, link.toggled, open],
  );
  const leadTo = (id: string): Link => {
    const unit = id === rootID ? '' : id;
    return { ...link, unit, all: [], toggled: toggledAt(unit) };
  };
  return {
    root,
    open,
    leadTo,
    choose: (id: string) => go(leadTo(id)),
    toggle: (id: string) => go({ ...link, toggled: toggle(link.toggled, id) }, 'replace'),
    openAll: () => go({ ...link, toggled: [allOpen] }, 'replace'),
    shutAll: () => go({ ...link, toggled: [allShut], unit: '' }, 'replace'),
  };
}
