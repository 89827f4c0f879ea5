import { m } from '../../paraglide/messages.js';
import { AnswerTree } from '../../parts/AnswerTree.tsx';
import { comparedTree } from '../../state/effect-tree.ts';
import { effectWords } from './EffectTree.tsx';
import type { ComparedPart } from './SavedCompared.tsx';

/** The effects of one scenario only, of the other only and of both, by type, each with its passages. */
export function ComparedTree({ parts }: { parts: ComparedPart[] }) {
  const title = m.compared_title();
  return <AnswerTree label={title} file={title} nodes={comparedTree(parts, effectWords())} fixed />;
}
