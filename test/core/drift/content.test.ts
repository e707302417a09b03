import { describe, expect, test } from 'vitest';
import { findAdditions } from '../../../server/core/drift/addition.ts';
import { findDates } from '../../../server/core/drift/dates.ts';
import { isKnown, nameWords } from '../../../server/core/drift/name-mentions.ts';
import { findNames } from '../../../server/core/drift/names.ts';
import { findOmissions } from '../../../server/core/drift/omission.ts';
import { read } from '../../../server/core/drift/reading.ts';
import { findUntranslated } from '../../../server/core/drift/untranslated.ts';
import type { Lang } from '../../../server/core/types.ts';
import { passages, rules, seen } from './pairs.ts';

type Agreement = [from: Lang, source: string, to: Lang, target: string];
type Difference = [...Agreement, finding: string];

describe('dates', () => {
  test.each<Agreement>([
    ['nb', 'Hun kom på lørdag.', 'de', 'Sie kam am Sonnabend.'],
    ['sv', 'I fredags kväll regnade det.', 'da', 'Det regnede fredag aften.'],
    ['da', 'Mødet er den 3. marts.', 'sv', 'Mötet är den 3 mars.'],
    ['nn', 'Det hende i fjor haust.', 'en', 'It happened last year in autumn.'],
    ['de', 'Im Mai wird gewählt.', 'nb', 'Det er valg i mai.'],
  ])('agree: %s %s / %s %s', (...pair) => {
    expect(seen(findDates, passages(...pair))).toEqual([]);
  });

  test.each<Difference>([
    ['nb', 'Hun kom på lørdag.', 'de', 'Sie kam am Montag.', 'date-changed: lørdag > Montag'],
    ['da', 'Det skete i juni.', 'sv', 'Det hände i juli.', 'date-changed: juni > juli'],
    ['en', 'He left on Friday.', 'nn', 'Han reiste.', 'date-left-out: Friday > Han reiste.'],
    ['sv', 'De möttes.', 'nb', 'De møttes i fjor.', 'date-added: De möttes > i fjor'],
  ])('differ: %s %s / %s %s', (from, source, to, target, finding) => {
    expect(seen(findDates, passages(from, source, to, target))).toEqual([finding]);
  });

  test('last year is read against the day of publication', () => {
    const pair = passages('da', 'Krigen begyndte sidste år.', 'de', 'Der Krieg begann 2022.');
    expect(seen(findDates, pair)).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, Lang, string]>([
    ['Pjöngjang', 'nb', 'Det kom fra Pyongyang.'],
    ['Radtschenko', 'nb', 'Det sier Radtsjenko.'],
    ['København', 'de', 'Er fuhr nach Kopenhagen.'],
    ['Tyskland', 'de', 'Die deutsche Regierung schwieg.'],
    ['USA', 'de', 'Die Vereinigten Staaten schwiegen.'],
    ['FN', 'en', 'The UN said nothing.'],
    ['Nordkorea', 'nb', 'Nord-Korea svarte.'],
    ['Labourpartiet', 'de', 'Labour gewann.'],
    ['Merkels', 'sv', 'Merkel log.'],
    ['Leory', 'da', 'Han så Leroy.'],
  ])('%s is known: %s %s', (name, lang, text) => {
    const [word] = read({ lang: 'nb', text: name }).words;
    expect(isKnown(word, read({ lang, text }))).toBe(true);
  });

  test.each<[string, Lang, string]>([
    ['Bergen', 'de', 'Er fuhr nach Bremen.'],
    ['Lund', 'nb', 'Det sier Berg.'],
    ['Polen', 'de', 'Die Polizei kam.'],
  ])('%s is not known: %s %s', (name, lang, text) => {
    const [word] = read({ lang: 'nb', text: name }).words;
    expect(isKnown(word, read({ lang, text }))).toBe(false);
  });

  test.each<Difference>([
    [
      'nb',
      'I går møtte han Hansen i Bergen.',
      'da',
      'I går mødte han Olsen i Bergen.',
      'name-changed: Hansen > Olsen',
    ],
    [
      'sv',
      'Flyget från Madrid var sent.',
      'de',
      'Der Flug aus Lissabon war spät.',
      'name-changed: Madrid > Lissabon',
    ],
    [
      'de',
      'Er traf Anna Winter in Graz.',
      'en',
      'He met Anna Sommers in Graz.',
      'name-changed: Winter > Sommers',
    ],
  ])('differ: %s %s / %s %s', (from, source, to, target, finding) => {
    expect(seen(findNames, passages(from, source, to, target))).toContain(finding);
  });
});

describe('names that are parts of others', () => {
  test('half of a hyphenated name that stands for another country', () => {
    const pair = passages('nb', 'Han dro til Nord-Korea.', 'da', 'Han tog til Nord-Quistgaard.');
    expect(seen(findNames, pair)).toEqual(['name-changed: Korea > Quistgaard']);
  });

  test('a first name left out is no change into whatever name the other side has more', () => {
    const pair = passages(
      'nb',
      'Forskeren Anders Lunde har undersøkt saken grundig.',
      'da',
      'Lunde skrev en bog om byen Odense.',
    );
    expect(seen(findNames, pair).filter((each) => each.startsWith('name-changed'))).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['Polen svarte ikke.', false],
    ['Klubben svarte ikke.', true],
  ])('the capital of the first word of "%s" means nothing: %s', (text, meaningless) => {
    expect(nameWords(read({ lang: 'nb', text }))[0].opens).toBe(meaningless);
  });
});

describe('omission and addition', () => {
  const long =
    'Statsminister Lunde besøkte Tromsø i april. Havnen der skal utvides for 30 millioner.';
  const short = 'Statsminister Lunde besøgte Tromsø i april.';

  test('a sentence left out', () => {
    expect(rules(findOmissions, passages('nb', long, 'da', short))).toContain('sentence-left-out');
  });

  test('a sentence added', () => {
    expect(rules(findAdditions, passages('da', short, 'nb', long))).toContain('sentence-added');
  });
});

describe('untranslated', () => {
  const german = 'Die Regierung hat gestern in Berlin ein neues Gesetz beschlossen.';

  test('a sentence in the language of the other text', () => {
    const pair = passages('de', german, 'sv', german);
    expect(rules(findUntranslated, pair)).toContain('target-left-untranslated');
  });

  test('a translation is no such sentence', () => {
    const pair = passages('de', german, 'sv', 'Regeringen antog i går en ny lag i Berlin.');
    expect(rules(findUntranslated, pair)).toEqual([]);
  });
});
