import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WatchedPage } from './ordlyd.ts';

const PATIENCE_MS = 20_000;

/** Axe looks at every letter of five texts; a busy machine takes its time. */
export const AXE_TIMEOUT_MS = 240_000;

/** The rules that colours have a say in: all others find in the dark what they found in the light. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, one line a finding, so that a failure says where to look.
 *
 * @param rules - ids of the only rules to look by, where no other can turn out otherwise
 */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames of other origins the results need no second page to come together in.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    // To name each of thousands of elements that are well takes longer than to find those that are not.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
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
