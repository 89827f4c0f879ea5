import type { CSSProperties, RefObject } from 'react';
import { Go, PlaceProvider, usePlace } from '../app/location.tsx';
import { number } from '../app/words.ts';
import { type Link, linkTo } from '../state/link.ts';
import { countOf, type TreeNode } from '../state/tree.ts';
import { PassageFromContext } from './PassageFrom.ts';
import { OpenPassage } from './Passages.tsx';
import { Experimental, KindDot } from './UnitName.tsx';

/** Where a node leads; where nothing is said of it, a unit leads to its sheet. */
export type Leads = (n: TreeNode, link: Link) => Link | undefined;

/** One node: what it says, how much it holds, and the passage it quotes. */
export function TreeLine({ node: n, leads }: { node: TreeNode; leads: RefObject<Leads | undefined> }) {
  const { link } = usePlace();
  const to = leads.current?.(n, link) ?? (n.unit && linkTo(link, 'explore', { unit: n.unit.id }));
  const said = n.citation && !n.unit && n.text === n.citation.quote ? <q>{n.text}</q> : n.text;
  const held = n.children.length > 0 || n.count ? number(countOf(n)) : '';
  return (
    <span className="tree-line" style={{ '--digits': held.length } as CSSProperties}>
      {n.look && <span className="severity-mark" aria-hidden="true" />}
      {n.unit && <KindDot kind={n.unit.kind} />}
      {to ? (
        <Go to={to} className="tree-text" skip>
          {said}
        </Go>
      ) : (
        n.text && <span className="tree-text">{said}</span>
      )}
      {n.unit?.experimental && <Experimental />}
      {n.tags?.filter(Boolean).map(t => (
        <span key={t} className="tag">
          {t}
        </span>
      ))}
      {n.citation && <Cited citation={n.citation} />}
      {held && <span className="count">{held}</span>}
    </span>
  );
}

/** The lines of a passage, opened in the edition that it is of, which is kept; of none: where the view has them from. */
function Cited({ citation }: { citation: NonNullable<TreeNode['citation']> }) {
  const place = usePlace();
  const { edition } = citation;
  if (!edition) return <OpenPassage citation={citation} skip />;
  return (
    <PassageFromContext value={undefined}>
      <PlaceProvider place={{ ...place, edition, link: { ...place.link, edition } }}>
        <OpenPassage citation={citation} skip />
      </PlaceProvider>
    </PassageFromContext>
  );
}
