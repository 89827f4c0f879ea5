import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Catalogue = Record<string, unknown>;
const catalogue = (lang: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../messages/${lang}.json`, import.meta.url), 'utf8'));
const [it, en] = [catalogue('it'), catalogue('en')];

/** The messages of one language that are said otherwise in the other. */
function only(of: Catalogue, than: Catalogue): Set<string> {
  const said = new Set(Object.values(than));
  const words = Object.values(of).filter((v): v is string => typeof v === 'string' && v.length > 3);
  return new Set(words.filter(v => !said.has(v)));
}
const foreign = { it: only(en, it), en: only(it, en) };

/** What stands on the screen, or is said of it, in the words of the other language. */
export async function wordsNotIn(page: Page, lang: 'it' | 'en'): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const all: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = walk.nextNode(); n; n = walk.nextNode())
      if (!n.parentElement?.closest('[lang], script, style')) all.push(n.textContent?.trim() ?? '');
    for (const e of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const a of ['aria-label', 'title', 'placeholder']) all.push(e.getAttribute(a)?.trim() ?? '');
    return all;
  });
  return [...new Set(shown.filter(s => foreign[lang].has(s)))];
}
