import type { Link } from './link.ts';

/** The address of the report of what a link shows, below that of the app; undefined where there is none. */
export function reportOf(link: Link, edition: string, lang: string): string | undefined {
  const of = `api/v1/editions/${encodeURIComponent(edition)}`;
  const asked = (address: string, query: Record<string, string | number | boolean | string[]>) => {
    const q = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      const text = Array.isArray(value) ? value.join(',') : value ? String(value) : '';
      if (text) q.set(key, text);
    }
    q.set('lang', lang);
    return `${address}/report?${q}`;
  };
  switch (link.view) {
    case 'explore':
      return link.unit ? asked(`${of}/units/${encodeURIComponent(link.unit)}`, {}) : undefined;
    case 'path': {
      const { from, to, kinds, directed, avoid, via, longer, hops: max_hops, limit } = link;
      if (!from || !to) return undefined;
      return asked(`${of}/paths`, { from, to, kinds, directed, avoid, via, longer, max_hops, limit });
    }
    case 'impact':
      return link.unit
        ? asked(`${of}/impact`, { unit: link.unit, kinds: link.kinds, levels: link.levels })
        : undefined;
    case 'competences':
      return asked(`${of}/shared`, { units: link.units });
    case 'compare':
      return link.before ? asked('api/v1/diff', { old: link.before, new: edition }) : undefined;
    case 'merger':
      if (link.saved && link.beside)
        return asked('api/v1/scenarios/compare', { a: link.saved, b: link.beside, edition });
      return link.rank.length ? asked(`${of}/mergers`, { units: link.rank }) : undefined;
    default:
      return undefined;
  }
}
