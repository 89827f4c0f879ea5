import {
  Button,
  Collection,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import type { GraphAnswer } from '../../api/types.ts';
import { usePlace } from '../../app/location.tsx';
import { kindName, number } from '../../app/words.ts';
import { StageTools } from '../../draw/StageTools.tsx';
import { m } from '../../paraglide/messages.js';
import { Experimental, KindDot } from '../../parts/UnitName.tsx';
import { type Box, below } from '../../state/organigram.ts';
import { OpenAll } from './OpenAll.tsx';
import { useHierarchy } from './useHierarchy.ts';

const row = 40;

/** The same hierarchy as an outline of text, for who cannot or will not use the drawing. */
export function TreeView({ graph }: { graph: GraphAnswer }) {
  const { link } = usePlace();
  const hierarchy = useHierarchy(graph);
  const { root, open, choose, toggle } = hierarchy;
  return (
    <>
      <StageTools label={m.chart_tools()}>
        <OpenAll hierarchy={hierarchy} />
      </StageTools>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: row }}>
        <Tree
          aria-label={m.chart_label()}
          className="outline"
          items={[root]}
          expandedKeys={open}
          onExpandedChange={next => {
            const changed = [...open, ...next].find(id => open.has(String(id)) !== next.has(id));
            if (changed !== undefined) toggle(String(changed));
          }}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[link.unit || root.id]}
          onSelectionChange={keys => {
            const [id] = keys === 'all' ? [] : keys;
            if (id !== undefined) choose(String(id));
          }}
        >
          {function item(box: Box) {
            return (
              <TreeItem id={box.id} textValue={box.name}>
                <TreeItemContent>
                  {({ hasChildItems, isExpanded }) => (
                    <>
                      {hasChildItems ? (
                        <Button slot="chevron" className="chevron">
                          {isExpanded ? '−' : '+'}
                        </Button>
                      ) : (
                        <span className="chevron" />
                      )}
                      <KindDot kind={box.kind} />
                      <span className="outline-name">{box.name}</span>
                      {box.experimental && <Experimental />}
                      <span className="muted small">{kindName(box.kind)}</span>
                      {box.children.length > 0 && <span className="count">{number(below(box))}</span>}
                    </>
                  )}
                </TreeItemContent>
                <Collection items={box.children}>{item}</Collection>
              </TreeItem>
            );
          }}
        </Tree>
      </Virtualizer>
    </>
  );
}
