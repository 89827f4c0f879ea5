import { Go, usePlace } from '../app/location.tsx';
import { number } from '../app/words.ts';
import { m } from '../paraglide/messages.js';
import type { Page } from '../state/page.ts';

/** Leads from page to page of a long table; `named`: a link without a page leads elsewhere than to the first. */
export function Pages({ page, named = false }: { page: Page<unknown>; named?: boolean }) {
  const { at, of, first, last, total } = page;
  const { link } = usePlace();
  if (of === 1) return null;
  const to = (n: number) => ({ ...link, frame: '', page: n === 1 && !named ? 0 : n });
  return (
    <nav className="pages" aria-label={m.pages()}>
      {at > 1 && <Go to={to(1)}>{m.page_first()}</Go>}
      {at > 1 && <Go to={to(at - 1)}>{m.page_before()}</Go>}
      <span role="status">
        {m.page_rows({ first: number(first), last: number(last), total: number(total) })}
      </span>
      {at < of && <Go to={to(at + 1)}>{m.page_next()}</Go>}
      {at < of && <Go to={to(of)}>{m.page_last()}</Go>}
    </nav>
  );
}
