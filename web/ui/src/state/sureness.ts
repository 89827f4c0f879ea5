import type { Citation, Edge } from '../api/types.ts';

type Confidence = NonNullable<Citation['confidence']> | '';

const ranks: Confidence[] = ['', 'likely', 'doubtful'];

/** How sure a relation was read: as its surest passage, '' is certain. */
export function sureness(e: Pick<Edge, 'citations'>): Confidence {
  return ranks.find(r => e.citations.some(c => (c.confidence ?? '') === r)) ?? '';
}
