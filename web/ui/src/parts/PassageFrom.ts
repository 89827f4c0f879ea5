import { createContext } from 'react';
import type { Passage } from '../api/types.ts';

/** Where lines of a source come from that is no part of a kept edition; `of` tells it apart. */
export type PassageFrom = {
  of: string;
  ask: (source: string, first: number, last: number, signal: AbortSignal) => Promise<Passage>;
};
/** Undefined: the edition on screen. */
export const PassageFromContext = createContext<PassageFrom | undefined>(undefined);
