import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../server/core/text/article.ts';
import { readClaims } from '../../../server/formats/read/claims.ts';

const article = buildArticle({
  id: 'a',
  lang: 'nb',
  outlet: null,
  title: null,
  published: null,
  url: null,
  paragraphs: ['Havnen i byen ble stengt mandag.', 'Ingen kom til skade under slukkingen.'],
});
const read = (yaml: string) => readClaims(new TextEncoder().encode(yaml), [article], 'claims.yaml');

const CLAIM = `
- id: fire
  name: A fire closed the harbour
  wording:
    nb: Havnen ble stengt.
`;

describe('readClaims', () => {
  it('reads claims and marks; paragraphs count from 1 in the file, from 0 inside', () => {
    const [claim] = read(
      `${CLAIM}  confirmed:\n    - article: a\n      paragraph: 2\n      quote: Ingen kom til skade\n`,
    );
    expect(claim).toEqual({
      id: 'fire',
      name: 'A fire closed the harbour',
      wording: { nb: 'Havnen ble stengt.' },
      confirmed: [{ article: 'a', paragraph: 1, quote: 'Ingen kom til skade' }],
      rejected: [],
    });
  });

  const WRONG: readonly (readonly [string, string, RegExp])[] = [
    [
      'a quotation that is not there',
      `${CLAIM}  rejected: [{article: a, paragraph: 1, quote: Ingen}]`,
      /does not hold "Ingen"/,
    ],
    [
      'a paragraph that is not there',
      `${CLAIM}  rejected: [{article: a, paragraph: 9, quote: x}]`,
      /does not exist/,
    ],
    [
      'an article that is not there',
      `${CLAIM}  rejected: [{article: b, paragraph: 1, quote: x}]`,
      /does not exist/,
    ],
    ['one id twice', `${CLAIM}${CLAIM}`, /two claims have the id "fire"/],
    ['no wording', '- {id: a, name: b, wording: {}}', /0\.wording: needs at least one language/],
    ['a field it does not know', `${CLAIM}  note: x`, /note/],
    ['an id with capitals', '- {id: A, name: b, wording: {nb: c}}', /0\.id: must be lower-case/],
    ['broken YAML', '- id: [', /line 1: not YAML/],
  ];
  it.each(WRONG)('refuses %s', (_, yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });
});
