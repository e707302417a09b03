import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleHead, LedgerPassage, LedgerRow } from '../../../web/api.ts';
import { claimId, claimOf, judged, keptSuggestion, reworded } from '../../../web/claims/keeping.ts';

const passage = (paragraph: number): LedgerPassage => ({
  paragraph,
  text: 'Broen er dyr. Den er også gammel.',
  lang: 'nb',
  sentences: [{ start: 14, end: 33 }],
  mode: 'own',
  source: null,
  medium: null,
  hedges: [],
  figures: [],
  dates: [],
  names: [],
  confidence: null,
  confirmed: false,
});
const articles = [{ id: 'a' }, { id: 'b' }] as unknown as readonly ArticleHead[];
const suggestion: LedgerRow = {
  id: 'a-3',
  name: 'Broen er gammel.',
  nameLang: 'nb',
  claim: null,
  cells: [{ passages: [passage(2)] }, { passages: [] }],
};

test('a suggestion is kept with the passages that were beside one another', () => {
  expect(keptSuggestion(suggestion, articles, ['broen-er-gammel'])).toEqual({
    id: 'broen-er-gammel-2',
    name: 'Broen er gammel.',
    wording: { nb: 'Broen er gammel.' },
    confirmed: [{ article: 'a', paragraph: 2, quote: 'Den er også gammel.' }],
    rejected: [],
  });
});

describe('a judged passage', () => {
  const claim = claimOf('Broen er gammel.', 'nb', []);
  test('is confirmed or rejected, never both, and can be left to the model again', () => {
    const confirmed = judged(claim, 'a', passage(2), 'confirmed');
    const rejected = judged(confirmed, 'a', passage(2), 'rejected');
    expect([confirmed.confirmed.length, confirmed.rejected.length]).toEqual([1, 0]);
    expect([rejected.confirmed.length, rejected.rejected.length]).toEqual([0, 1]);
    expect(judged(rejected, 'a', passage(2), null)).toEqual(claim);
  });

  test('says nothing of other passages', () => {
    const first = judged(claim, 'a', passage(2), 'confirmed');
    const both = judged(first, 'a', passage(3), 'rejected');
    expect(both.confirmed).toEqual(first.confirmed);
  });
});

describe('a claim worded anew', () => {
  const claim = claimOf('Broen er gammel.', 'nb', []);
  test('keeps the languages that say something', () => {
    const next = reworded(claim, ' The bridge ', { nb: ' Broen er eldgammel. ', de: '  ' });
    expect(next).toMatchObject({ name: 'The bridge', wording: { nb: 'Broen er eldgammel.' } });
    expect(next?.id).toBe(claim.id);
  });
  test.each([
    ['', { nb: 'Broen.' }],
    ['Bridge', { nb: ' ' }],
  ])('is none without name or words: "%s" %j', (name, wording) => {
    expect(reworded(claim, name, wording)).toBeNull();
  });
});

describe('the id of a claim', () => {
  test.each([
    ['Sjojgu besøker Nord-Korea', 'sjojgu-besoker-nord-korea'],
    ['Größe über Äpfel', 'grosse-uber-aepfel'],
    ['北朝鮮', 'claim'],
  ])('"%s" is "%s"', (name, id) => {
    expect(claimId(name, [])).toBe(id);
  });

  test('is what the API takes, and free, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (name, others) => {
        const taken: string[] = [];
        for (let i = 0; i <= others; i++) {
          const id = claimId(name, taken);
          expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(taken).not.toContain(id);
          taken.push(id);
        }
      }),
    );
  });
});
