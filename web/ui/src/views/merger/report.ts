import type { Link } from '../../state/link.ts';

/** The address of the report of what a link shows; undefined where the server makes none. */
export function reportOf(_link: Link, _edition: string): string | undefined {
  return undefined;
}
