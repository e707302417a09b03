/** What counts as having found drift that people marked. */
import { describe, expect, test } from 'vitest';
import type { PlacedSpan } from '../../server/core/drift/articles.ts';
import { InputError } from '../../server/core/errors.ts';
import type { Article, FindingKind } from '../../server/core/types.ts';
import type { NamedFinding } from '../../server/drift.ts';
import { parseMarkedDrift, scoreMarkedDrift } from '../../server/evaluate-drift-marked.ts';

const SOURCE = article('a', ['Overskrift', 'Havna ble stengt i to døgn, ifølge politiet i byen.']);
const TARGET = article('b', ['Hamnen stängdes i flera dygn.', 'Polisen bekräftar det.']);

function article(id: string, texts: string[]): Article {
  const paragraphs = texts.map((text) => ({ text, kind: 'text' as const, lang: 'nb' as const }));
  return { id, lang: 'nb', published: null, paragraphs } as unknown as Article;
}

function at({ paragraphs }: Article, paragraph: number, words: string): PlacedSpan {
  const start = paragraphs[paragraph].text.indexOf(words);
  return { paragraph, start, end: start + words.length };
}

function outcome(
  type: string,
  [source, target]: readonly [string, string],
  kind: FindingKind,
  [first, second]: readonly [string, string | null],
): string {
  const finding = {
    id: '0',
    kind,
    rule: 'r',
    source: at(SOURCE, 1, first),
    target: second === null ? null : at(TARGET, 0, second),
    explanation: '',
    severity: 'minor',
    confidence: 0.5,
  } satisfies NamedFinding;
  const group = { source: [1], target: [0], outcome: 'matched' as const, findings: [finding] };
  const marked = { pair: [2, 1] as [number, number], type, source, target, why: '' };
  const drift = { source: 'a', target: 'b', drift: [marked] };
  return scoreMarkedDrift(SOURCE, TARGET, [group], drift)[0].outcome;
}

describe('a mark', () => {
  test.each<[string, Parameters<typeof outcome>, string]>([
    ['its words and kind', ['number', ['to', 'flera'], 'number', ['to', 'flera']], 'found'],
    [
      'a part of its words',
      ['number', ['i to døgn', 'i flera dygn'], 'number', ['to', 'flera']],
      'found',
    ],
    [
      'marks and capitals apart',
      ['number', ['«I to døgn»', 'flera'], 'number', ['i to', 'flera']],
      'found',
    ],
    ['a related kind', ['meaning', ['to', 'flera'], 'wording', ['to', 'flera']], 'found'],
    [
      'nothing on the other side',
      ['omission', ['politiet', ''], 'omission', ['ifølge politiet i byen', null]],
      'found',
    ],
    [
      'a whole sentence around a word',
      ['omission', ['ifølge', ''], 'omission', [SOURCE.paragraphs[1].text, null]],
      'wider',
    ],
    ['another kind', ['number', ['to', 'flera'], 'name', ['to', 'flera']], 'otherwise'],
    ['another place', ['number', ['to', 'flera'], 'number', ['politiet', 'flera']], 'missed'],
    ['one side alone', ['number', ['to', 'flera'], 'number', ['to', null]], 'missed'],
  ])('is met by %s', (_, args, expected) => {
    expect(outcome(...args)).toBe(expected);
  });

  test('may say that its words stand in another paragraph', () => {
    expect(outcome('number', ['to', 'Polisen (paragraph 2)'], 'number', ['to', 'flera'])).toBe(
      'missed',
    );
  });

  test('that is not in the text is an error that names the place', () => {
    const wrong = () => outcome('number', ['tre', 'flera'], 'number', ['to', 'flera']);
    expect(wrong).toThrowError(InputError);
    expect(wrong).toThrowError(/Paragraph 2 of a .*"tre"/);
  });
});

describe('a file', () => {
  test('of marks is told from passages with known edits', () => {
    expect(parseMarkedDrift('{"id":"x","edit":null}')).toBeNull();
    expect(parseMarkedDrift('{"id":"x"}\n{"id":"y"}')).toBeNull();
    const file = '{"source":"a.txt","target":"b.txt","drift":[]}';
    expect(parseMarkedDrift(file)).toMatchObject({ source: 'a.txt', drift: [] });
  });
});
