/** How the shipped texts tell what they tell, against marks made by reading. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../server/core/align/shared-words.ts';
import { readReporting, type SpeechMode } from '../../../server/core/reporting/reporting.ts';
import { openCollections } from '../../../server/workspace.ts';

interface Marked {
  readonly article: string;
  readonly paragraph: number;
  readonly mode: SpeechMode;
  readonly sources: readonly string[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { passages } = JSON.parse(readFileSync(here('./gold.json'), 'utf8')) as {
  passages: readonly Marked[];
};
const collections = await openCollections(here('../../../corpus'));
const reports = new Map(
  collections.flatMap(({ articles }) =>
    articles.map((article) => [article.id, readReporting(article)] as const),
  ),
);

const read = passages.map((marked) => {
  const found = reports.get(marked.article)?.[marked.paragraph - 1];
  const name = foldWord(found?.source?.name ?? '');
  const sourceRight =
    marked.sources.length === 0
      ? name === ''
      : marked.sources.some((s) => name.includes(foldWord(s)));
  return { marked, found, modeRight: found?.mode === marked.mode, sourceRight };
});

const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
const wrong = (list: readonly (typeof read)[number][]) =>
  list.map(({ marked, found }) => ({ ...marked, found: [found?.mode, found?.source?.name] }));

describe('reporting, on 75 marked passages', () => {
  it('tells speech, retold speech and own voice apart', () => {
    const modes = read.map(({ modeRight }) => modeRight);
    const errors = wrong(read.filter(({ modeRight }) => !modeRight));
    expect(share(modes), JSON.stringify(errors, null, 1)).toBeGreaterThanOrEqual(0.9);
  });

  it('names the source', () => {
    const errors = wrong(read.filter(({ sourceRight }) => !sourceRight));
    const sources = read.map(({ sourceRight }) => sourceRight);
    expect(share(sources), JSON.stringify(errors, null, 1)).toBeGreaterThanOrEqual(0.85);
  });

  it('names the source where there is one', () => {
    const named = read.filter(({ marked }) => marked.sources.length > 0);
    expect(share(named.map(({ sourceRight }) => sourceRight))).toBeGreaterThanOrEqual(0.85);
  });
});
