import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page as it is: the rule and where it is broken; with one rule only, or in one part. */
export async function violations(
  page: Page,
  { rule, within }: { rule?: string; within?: string } = {},
): Promise<string[]> {
  const axe = within ? new AxeBuilder({ page }).include(within) : new AxeBuilder({ page });
  const { violations } = await (rule ? axe.withRules([rule]) : axe.withTags(levels)).analyze();
  return violations.map(v => `${v.id}: ${v.nodes.map(n => `${n.target.join(' ')} ${n.html}`).join('; ')}`);
}

/** A test goes on where axe finds something, and fails at its end; `name` says in which state it was. */
export async function nothingWrong(page: Page, name: string) {
  expect.soft(await violations(page), name).toEqual([]);
}
