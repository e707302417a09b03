import { describe, expect, test } from 'vitest';
import { articleDrift } from '../../../server/core/drift/articles.ts';
import { paragraphGroups } from '../../../server/core/drift/outcomes.ts';
import type { Article, Lang, Link } from '../../../server/core/types.ts';

function article(id: string, lang: Lang, ...texts: string[]): Article {
  return {
    id,
    lang,
    outlet: null,
    author: null,
    title: null,
    published: null,
    url: null,
    paragraphs: texts.map((text) => ({ text, kind: 'text', lang, sentences: [] })),
  };
}

function links(...pairs: [number, number][]): Link[] {
  return pairs.map(([source, target]) => ({
    source,
    target,
    confidence: 1,
    chance: 0,
    evidence: [],
  }));
}

describe('what became of paragraphs', () => {
  const four = article('a', 'nb', 'A.', 'B.', 'C.', 'D.');

  test.each<[string, [number, number][], string[]]>([
    [
      'one to one',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      ['matched', 'matched', 'matched', 'matched'],
    ],
    [
      'merged',
      [
        [0, 0],
        [1, 0],
        [2, 2],
        [3, 3],
      ],
      ['merged', 'matched', 'matched', 'added'],
    ],
    [
      'split',
      [
        [0, 0],
        [0, 1],
        [2, 2],
        [3, 3],
      ],
      ['split', 'omitted', 'matched', 'matched'],
    ],
    [
      'moved',
      [
        [0, 3],
        [1, 0],
        [2, 1],
        [3, 2],
      ],
      ['moved', 'matched', 'matched', 'matched'],
    ],
  ])('%s', (_, pairs, outcomes) => {
    const groups = paragraphGroups(four, { ...four, id: 'b' }, links(...pairs));
    expect(groups.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test('every paragraph is in exactly one group', () => {
    const groups = paragraphGroups(four, { ...four, id: 'b' }, links([0, 1], [2, 1], [2, 3]));
    for (const side of ['source', 'target'] as const) {
      expect(groups.flatMap((group) => group[side]).sort()).toEqual([0, 1, 2, 3]);
    }
  });
});

describe('drift between articles', () => {
  const source = article('a', 'nb', 'Sju skip sank utenfor Bodø.', 'Ingen ble reddet i april.');

  test('what moved into the next linked paragraph is not missing', () => {
    const target = article('b', 'da', 'Syv skibe sank ud for Bodø. Ingen blev reddet i april.');
    const [group] = articleDrift(source, target, links([0, 0], [1, 0]));
    expect(group.outcome).toBe('merged');
    expect(group.findings).toEqual([]);
  });

  test('spans are offsets into the paragraph they name', () => {
    const target = article('b', 'da', 'Syv skibe sank ud for Bodø.', 'Ingen blev reddet i maj.');
    const groups = articleDrift(source, target, links([0, 0], [1, 0], [1, 1]));
    const finding = groups[0].findings.find(({ kind }) => kind === 'date')!;
    const shown = ({ paragraphs }: Article, span: typeof finding.source) =>
      span && paragraphs[span.paragraph].text.slice(span.start, span.end);
    expect(shown(source, finding.source)).toBe('april');
    expect(shown(target, finding.target)).toBe('maj');
  });
});
