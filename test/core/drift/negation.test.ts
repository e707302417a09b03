import { describe, expect, test } from 'vitest';
import { readPair } from '../../../server/core/drift/index.ts';
import { findNegations } from '../../../server/core/drift/negation.ts';
import type { Lang } from '../../../server/core/types.ts';
import { passages, rules, seen } from './pairs.ts';

type Agreement = [from: Lang, source: string, to: Lang, target: string];
type Difference = [...Agreement, finding: string];

describe('negation', () => {
  test.each<Agreement>([
    ['nb', 'Han kommer ikke.', 'de', 'Er kommt nicht.'],
    ['sv', 'Ingen visste något.', 'en', 'Nobody knew anything.'],
    ['da', 'Hun har aldrig løjet.', 'nn', 'Ho har aldri loge.'],
    ['de', 'Weder Brot noch Salz war da.', 'sv', 'Varken bröd eller salt fanns.'],
    ['en', 'Berg can’t swim.', 'da', 'Berg kan ikke svømme.'],
    ['nb', 'Ikke desto mindre kom Berg.', 'de', 'Nichtsdestotrotz kam Berg.'],
  ])('agree: %s %s / %s %s', (...pair) => {
    expect(rules(findNegations, passages(...pair))).toEqual([]);
  });

  test.each<Difference>([
    ['nb', 'Han kommer ikke.', 'de', 'Er kommt.', 'negation-lost'],
    ['da', 'Vi bygger broen.', 'sv', 'Vi bygger inte bron.', 'negation-gained'],
    ['de', 'Es gibt keinen Beweis.', 'en', 'There is proof.', 'negation-lost'],
    [
      'nn',
      'Veljarane er ikkje engelsktalande.',
      'nb',
      'Velgerne er engelsktalende.',
      'negation-lost',
    ],
    ['da', 'Hajens art er ukendt.', 'nb', 'Haiens art er kjent.', 'negation-lost'],
    ['en', 'Lunde is yet to answer.', 'nb', 'Lunde har svart.', 'negation-lost'],
    ['sv', 'Berg förnekar att Lunde ljög.', 'nn', 'Berg seier at Lunde laug.', 'negation-lost'],
    ['de', 'Lunde ging ohne Mantel.', 'da', 'Lunde gik med frakke.', 'negation-lost'],
  ])('differ: %s %s / %s %s', (from, source, to, target, rule) => {
    expect(rules(findNegations, passages(from, source, to, target))).toContain(rule);
  });
});

describe('words that deny by themselves', () => {
  const softened = (...[from, source, to, target]: Agreement) =>
    findNegations(readPair(passages(from, source, to, target))).map(({ evidence }) => evidence);

  test.each<Agreement>([
    ['sv', 'Skälet är oklart.', 'de', 'Der Grund ist bekannt.'],
    ['de', 'Lunde hat die Wahl verloren.', 'da', 'Lunde vandt valget.'],
    ['nb', 'Berg benektet alt.', 'en', 'Berg confirmed everything.'],
  ])('stand against their opposite: %s %s / %s %s', (...pair) => {
    expect(softened(...pair)[0]).toMatchObject({ opposed: 1 });
  });

  test.each<Agreement>([
    ['sv', 'Skälet är oklart.', 'de', 'Der Grund ist nicht bekannt.'],
    ['de', 'Lunde hat die Wahl verloren.', 'da', 'Lunde vandt aldrig valget.'],
    ['nb', 'Berg benektet alt.', 'en', 'Berg hardly confirmed anything.'],
    ['nb', 'Løypa er ukjent.', 'de', 'Die Strecke ist unbekannt.'],
  ])('are answered where the opposite is denied: %s %s / %s %s', (...pair) => {
    for (const evidence of softened(...pair)) expect(evidence.opposed ?? 0).toBe(0);
  });

  test.each<[Lang, string]>([
    ['sv', 'Boken är grön, utan den är blå.'],
    ['nb', 'Hun møtte Ulvestad i Oslo.'],
    ['de', 'Der Film ist jugendfrei.'],
    ['da', 'Hun spurgte, om han kom eller ej.'],
  ])('are no others: %s %s', (lang, text) => {
    expect(rules(findNegations, passages(lang, text, lang, 'Berg.'))).toEqual([]);
  });

  test('what only a translation denies is judged by its direction alone', () => {
    const pair = readPair(passages('da', 'Vi bygger broen.', 'sv', 'Vi bygger inte bron.'));
    const [gained] = findNegations({ ...pair, context: { derived: true } });
    expect(gained.evidence).toEqual({ derived: 1, gained: 1 });
  });
});

describe('the place of a lost denial', () => {
  test('another denial does not hide it, and the clause is shown', () => {
    const pair = passages(
      'nb',
      'Minister Lunde kritiserer ikke Brussel, men president Berg vil ikke besøke Madrid.',
      'da',
      'Minister Lunde kritiserer ikke Brussel, men præsident Berg vil besøge Madrid.',
    );
    expect(seen(findNegations, pair)).toEqual([
      'negation-lost: ikke > men præsident Berg vil besøge Madrid',
    ]);
  });

  test('word order apart', () => {
    const pair = passages(
      'sv',
      'President Berg besöker inte Madrid i november, säger minister Lunde.',
      'de',
      'Laut Minister Lunde, so heißt es, besucht Präsident Berg im November Madrid.',
    );
    expect(seen(findNegations, pair)[0]).toContain('Präsident Berg im November Madrid');
  });
});
