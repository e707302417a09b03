import { describe, expect, test } from 'vitest';
import { findAlteredQuotations } from '../../../server/core/drift/altered-quotation.ts';
import { findAttributions } from '../../../server/core/drift/attribution.ts';
import { findHedges } from '../../../server/core/drift/hedges.ts';
import { findDrift, readPair } from '../../../server/core/drift/index.ts';
import { findQuotations } from '../../../server/core/drift/quotation.ts';
import { quotesIn } from '../../../server/core/drift/quotes.ts';
import { read } from '../../../server/core/drift/reading.ts';
import { findReportingVerbs } from '../../../server/core/drift/reporting-verb.ts';
import type { Lang } from '../../../server/core/types.ts';
import { passages, rules, seen } from './pairs.ts';

type Agreement = [from: Lang, source: string, to: Lang, target: string];
type Difference = [...Agreement, rule: string];

describe('quotation marks', () => {
  test.each<[Lang, string, string[]]>([
    ['nb', 'Han sa «det går bra» i går.', ['det går bra']],
    ['da', '»Det går godt,« sagde han.', ['Det går godt,']],
    ['de', '„Es geht gut“, sagte er.', ['Es geht gut']],
    ['sv', '”Det går bra”, sa han.', ['Det går bra']],
    ['en', 'She said “fine” and ‘good’.', ['fine', 'good']],
    ['da', "Et 'desperat træk' i FN's råd.", ['desperat træk']],
    ['nb', 'slutten på sitatet», sa han.', ['slutten på sitatet']],
    ['sv', 'Hans brors hus.', []],
    ['en', "The dog's owner doesn't know.", []],
  ])('%s: %s', (lang, text, quotes) => {
    expect(quotesIn(read({ lang, text })).map(({ start, end }) => text.slice(start, end))).toEqual(
      quotes,
    );
  });
});

describe('quotation', () => {
  test.each<Agreement>([
    [
      'nb',
      '«Regjeringen i Oslo sviktet», sa Berg.',
      'de',
      '„Die Regierung in Oslo versagte“, sagte Berg.',
    ],
    ['da', 'Lunde kaldte det "en parodi".', 'sv', 'Lunde kallade det ”en parodi”.'],
  ])('agree: %s %s / %s %s', (...pair) => {
    expect(rules(findQuotations, passages(...pair))).toEqual([]);
  });

  test.each<Difference>([
    [
      'nb',
      '«Presidenten lyver om Arktis», sa Berg.',
      'da',
      'Præsidenten lyver om Arktis, sagde Berg.',
      'quotation-became-paraphrase',
    ],
    [
      'sv',
      'Ministern lämnar Bryssel, sade hon.',
      'de',
      '„Der Minister verlässt Brüssel“, sagte sie.',
      'paraphrase-became-quotation',
    ],
  ])('differ: %s %s / %s %s', (from, source, to, target, rule) => {
    expect(rules(findQuotations, passages(from, source, to, target))).toContain(rule);
  });
});

describe('the place of a quotation that lost its marks', () => {
  const pair = passages(
    'nb',
    'Ministeren kalte dem «fredsmakere».',
    'da',
    'Ministeren kaldte dem mæglere.',
  );
  /** Far too little alike for one to translate the other for sure. */
  const faintly: Readonly<Record<string, readonly number[]>> = {
    fredsmakere: [1, 0],
    mæglere: [0.3, Math.sqrt(1 - 0.3 ** 2)],
  };

  test('is the word most like it, if faintly', () => {
    const vectorOf = (text: string) => (faintly[text] ? Float32Array.from(faintly[text]) : null);
    const [{ target }] = findQuotations(readPair(pair, { vectorOf }));
    expect(pair.target.text.slice(target!.start, target!.end)).toBe('mæglere');
  });

  test('what only a translation quotes is judged by evidence of its own', () => {
    const mirrored = { source: pair.target, target: pair.source };
    const [{ evidence }] = findQuotations(readPair(mirrored, { derived: true }));
    expect(evidence).toMatchObject({ derived: 1, gained: 1 });
    expect(evidence).not.toHaveProperty('unquotedShare');
  });
});

describe('a quotation altered within the marks', () => {
  const quoted = 'Lunde: «Vi bygger aldri den nye havnen i Tromsø».';

  test.each<[string, string]>([
    ['Lunde: «Vi bygger aldri den gamle havnen i Tromsø».', 'quotation-altered: nye > gamle'],
    ['Lunde: «Vi bygger den nye havnen i Tromsø».', 'quotation-altered: aldri > -'],
    ['Lunde: «Vi bygger aldri den helt nye havnen i Tromsø».', 'quotation-altered: - > helt'],
    ['Lunde: "vi bygger aldri den nye havnen i Tromsø", ja.', ''],
    ['Lunde: «Ingen vil ha en havn».', ''],
  ])('in one language: %s', (other, finding) => {
    const found = seen(findAlteredQuotations, passages('nb', quoted, 'nb', other));
    expect(found).toEqual(finding === '' ? [] : [finding]);
  });

  test('is shown', () => {
    const other = 'Lunde: «Vi bygger aldri den gamle havnen i Tromsø».';
    expect(findDrift(passages('nb', quoted, 'nb', other)).map(({ rule }) => rule)).toContain(
      'quotation-altered',
    );
  });

  test('between languages, what else differs says that it stands in marks', () => {
    const pair = passages(
      'nb',
      'Lunde sa: «Havnen i Tromsø koster 30 millioner».',
      'da',
      'Lunde sagde: "Havnen i Tromsø koster 50 millioner".',
    );
    const [number] = findDrift(pair).filter(({ kind }) => kind === 'number');
    expect(number.explanation).toMatch(/, within quotation marks$/);
  });
});

describe('hedges', () => {
  test.each<Agreement>([
    ['nb', 'Han er visstnok syk.', 'de', 'Er ist angeblich krank.'],
    ['sv', 'De kommer troligen i dag.', 'en', 'They will probably come today.'],
    ['nn', 'Ho vinn kanskje.', 'da', 'Hun vinder måske.'],
    ['en', 'Berg might have won.', 'sv', 'Berg kan ha vunnit.'],
  ])('agree: %s %s / %s %s', (...pair) => {
    expect(rules(findHedges, passages(...pair))).toEqual([]);
  });

  test.each<Difference>([
    ['nb', 'Han er visstnok syk.', 'de', 'Er ist krank.', 'hedge-lost'],
    ['da', 'Planen er god.', 'sv', 'Planen är kanske god.', 'hedge-gained'],
    ['de', 'Berg könnte gewinnen.', 'nb', 'Berg vinner.', 'hedge-lost'],
    ['sv', 'Berg lär vara sjuk.', 'en', 'Berg is ill.', 'hedge-lost'],
    ['nb', 'Meldingen tyder på strid.', 'da', 'Meldingen afslører strid.', 'hedge-became-certain'],
    ['en', 'The report proves it.', 'nn', 'Rapporten tyder på det.', 'certain-became-hedge'],
  ])('differ: %s %s / %s %s', (from, source, to, target, rule) => {
    expect(rules(findHedges, passages(from, source, to, target))).toContain(rule);
  });
});

describe('who says it', () => {
  test.each<Difference>([
    [
      'nb',
      'Den russiskfødte analytikeren Petrov nøler.',
      'da',
      'Den britiske analytiker Petrov tøver.',
      'source-described-differently',
    ],
    ['sv', 'Enligt polisen brann huset.', 'nb', 'Huset brant.', 'attribution-lost'],
    ['de', 'Das Haus brannte.', 'en', 'According to them the house burned.', 'attribution-gained'],
  ])('differ: %s %s / %s %s', (from, source, to, target, rule) => {
    expect(rules(findAttributions, passages(from, source, to, target))).toContain(rule);
  });

  test('the same in other words', () => {
    const pair = passages(
      'sv',
      'Enligt polisen brann huset.',
      'de',
      'Laut Polizei brannte das Haus.',
    );
    expect(rules(findAttributions, pair)).toEqual([]);
  });
});

describe('reporting verbs', () => {
  test('said became claimed', () => {
    const pair = passages('nb', 'Berg sier at han vet.', 'de', 'Berg behauptet, er wisse es.');
    expect(rules(findReportingVerbs, pair)).toEqual(['verb-became-loaded']);
  });

  test('claimed stays claimed', () => {
    const pair = passages('sv', 'Berg hävdar att han vet.', 'en', 'Berg claims to know.');
    expect(rules(findReportingVerbs, pair)).toEqual([]);
  });
});
