import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WatchedPage } from './ordlyd.ts';

const PATIENCE_MS = 20_000;

/** Axe looks at every letter of five texts; a busy machine takes its time. */
export const AXE_TIMEOUT_MS = 240_000;

/** What the same page can break in other colours. */
export const COLOUR_RULES = ['color-contrast'];

/** What the same page can break on another screen: names and headings that are hidden there, what is too near, what scrolls. */
export const LAYOUT_RULES = [
  ...COLOUR_RULES,
  'target-size',
  'scrollable-region-focusable',
  'button-name',
  'link-name',
  'label',
  'aria-hidden-focus',
  'heading-order',
];

/**
 * What axe finds, one line a finding, so that a failure says where to look.
 *
 * @param rules - `null` = all; once a view, in one look, is enough, since only some can differ in the others
 * @param within - hosts down to what is looked at, from the page's own element; the whole page without it
 */
export async function axeFindings(
  page: Page,
  rules: readonly string[] | null = null,
  within?: readonly [string, ...string[]],
): Promise<string[]> {
  // Without frames of other origins the results need no second page to come together in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules !== null) axe.withRules([...rules]);
  if (within !== undefined) axe.include({ fromShadowDom: ['ordlyd-page', ...within] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Asks again until the answer is right; long enough for a busy machine. */
export function eventually<T>(ask: () => T) {
  return expect.poll(ask, { timeout: PATIENCE_MS });
}

/** Nothing went wrong on the page and nothing left the machine. */
export function expectNoTrouble({ trouble }: WatchedPage): void {
  expect(trouble).toEqual([]);
}
