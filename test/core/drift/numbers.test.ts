import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../server/core/drift/number-mentions.ts';
import { wordValue } from '../../../server/core/drift/number-words.ts';
import { findNumbers } from '../../../server/core/drift/numbers.ts';
import { read, spellingOf } from '../../../server/core/drift/reading.ts';
import { findUnits } from '../../../server/core/drift/units.ts';
import type { Lang } from '../../../server/core/types.ts';
import { passages, seen } from './pairs.ts';

describe('number words', () => {
  test.each<[Lang, string, number]>([
    ['de', 'einundzwanzig', 21],
    ['de', 'zweihundertfünfzig', 250],
    ['de', 'dreitausend', 3000],
    ['de', 'dritte', 3],
    ['de', 'dutzende', 12],
    ['da', 'enogtyve', 21],
    ['da', 'halvtreds', 50],
    ['da', 'femoghalvfjerds', 75],
    ['da', 'tohundrede', 200],
    ['nb', 'tjueto', 22],
    ['nb', 'toogtyve', 22],
    ['nb', 'halvparten', 0.5],
    ['nb', 'firedagersuke', 4],
    ['nn', 'sju', 7],
    ['nn', 'førti', 40],
    ['sv', 'tjugotvå', 22],
    ['sv', 'trettiofem', 35],
    ['sv', 'dussintals', 12],
    ['en', 'seventeen', 17],
    ['en', 'twenty-three', 23],
  ])('%s %s is %d', (lang, word, value) => {
    expect(wordValue(spellingOf(word), lang)?.values).toContain(value);
  });

  test.each<[Lang, string]>([
    ['nb', 'tiden'],
    ['da', 'fredelig'],
    ['sv', 'tresko'],
    ['de', 'achtung'],
    ['en', 'often'],
  ])('%s %s counts nothing', (lang, word) => {
    expect(wordValue(spellingOf(word), lang)).toBeNull();
  });
});

describe('numbers of a text', () => {
  test.each<[Lang, string, number[]]>([
    ['nb', 'Det bor 5 400 000 mennesker her.', [5400000]],
    ['de', 'Es kostet 2,5 Millionen Euro.', [2500000]],
    ['en', 'It costs 1,234.5 pounds.', [1234.5]],
    ['sv', 'Klockan 13.10 kom tåget.', [13, 10]],
    ['da', 'De vandt 5-3.', [5, 3]],
    ['de', 'Sie gewannen 5:3.', [5, 3]],
    ['en', 'Two hundred and fifty thousand people came.', [250000]],
    ['nb', 'Det var blant annet kaldt.', []],
  ])('%s: %s', (lang, text, values) => {
    const found = numbersIn(read({ lang, text })).filter(({ form }) => form !== 'vague');
    expect(found.map(({ values: [value] }) => value)).toEqual(values);
  });
});

describe('numbers across languages', () => {
  test.each<[Lang, string, Lang, string]>([
    ['nb', 'Tre biler kjørte.', 'de', 'Drei Autos fuhren.'],
    ['nb', 'Halvparten ble hjemme.', 'sv', '50 procent stannade hemma.'],
    ['da', 'Mødet er klokken 7.', 'de', 'Das Treffen ist um 19 Uhr.'],
    ['de', 'Die Brücke ist 10 Kilometer lang.', 'en', 'The bridge is 6.2 miles long.'],
    ['nb', 'Grisen veide 295 kg.', 'da', 'Grisen vejede 300 kg.'],
    ['sv', 'Två kom på 1960-talet.', 'nb', 'To kom på 1960-tallet.'],
    ['de', 'Beide Brüder kamen.', 'nb', 'To brødre kom.'],
    ['en', 'He lived there from 1950 to 1953.', 'de', 'Er wohnte dort 1950-53.'],
    ['nn', 'Den 12. gongen gjekk det.', 'da', 'Den tolvte gang gik det.'],
  ])('agree: %s %s / %s %s', (from, source, to, target) => {
    expect(seen(findNumbers, passages(from, source, to, target))).toEqual([]);
  });

  test.each<[Lang, string, Lang, string, string]>([
    ['nb', 'Sju skip sank.', 'de', 'Neun Schiffe sanken.', 'number-changed: Sju > Neun'],
    ['da', 'Toget kører kl. 7.15.', 'sv', 'Tåget går kl. 7.45.', 'number-changed: 15 > 45'],
    ['sv', 'År 1987 brann det.', 'nb', 'I 1978 brant det.', 'number-changed: 1987 > 1978'],
    [
      'en',
      'It failed twice in 20 years.',
      'nn',
      'Det svikta to gonger på 30 år.',
      'number-changed: 20 > 30',
    ],
    [
      'de',
      'Es gab 14 Verletzte.',
      'da',
      'Flere blev såret.',
      'number-left-out: 14 > Flere blev såret.',
    ],
  ])('differ: %s %s / %s %s', (from, source, to, target, finding) => {
    expect(seen(findNumbers, passages(from, source, to, target))).toContain(finding);
  });

  test('a figure whose unit changed without it', () => {
    const pair = passages(
      'nb',
      'Byen ligger 40 kilometer unna.',
      'en',
      'The town is 40 miles away.',
    );
    expect(seen(findUnits, pair)).toEqual(['unit-changed: 40 > 40']);
  });
});
