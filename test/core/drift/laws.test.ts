/** What holds for any text: nothing differs from itself, and exchanging the sides exchanges the findings. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDrift } from '../../../server/core/drift/index.ts';
import { nameWords } from '../../../server/core/drift/name-mentions.ts';
import type { Passage } from '../../../server/core/drift/passage.ts';
import { read } from '../../../server/core/drift/reading.ts';
import { splitSentences } from '../../../server/core/text/segment.ts';
import type { Finding, Lang } from '../../../server/core/types.ts';

const CORPUS = new URL('../../../corpus/north-korea-arms/', import.meta.url);

/** Paragraphs of the shipped articles that hold a few sentences; captions are printed twice, so a loss there is none. */
const PASSAGES: readonly Passage[] = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, CORPUS), 'utf8');
    const lang = /^lang: (\w+)$/m.exec(text)![1] as Lang;
    return text
      .split(/^---$/m)
      .slice(2)
      .join('')
      .split(/\n\s*\n/)
      .map((paragraph) => ({ lang, text: paragraph.trim() }))
      .filter(({ text }) => text.length > 80 && !text.includes('Foto:'));
  });

const anyPassage = fc.constantFrom(...PASSAGES);
/** Dimensions of the stand-in for a model; few of the words of a passage share one. */
const DIMENSIONS = 512;

/** By spelling alone, and with vectors. */
const CONTEXTS = [{}, { vectorOf: bagOfWords }];
const anyContext = fc.constantFrom(...CONTEXTS);
const runs = { numRuns: 60 };

describe('laws', () => {
  test('a text against itself has no finding', () => {
    for (const passage of PASSAGES) {
      for (const context of CONTEXTS) {
        expect(findDrift({ source: passage, target: { ...passage } }, context)).toEqual([]);
      }
    }
  });

  test('exchanging the sides mirrors every finding', () => {
    const place = ({ kind, severity, confidence }: Finding, a: unknown, b: unknown) =>
      JSON.stringify([kind, severity, confidence.toFixed(9), a, b]);
    fc.assert(
      fc.property(anyPassage, anyPassage, anyContext, (source, target, context) => {
        const mirror: Record<string, string> = { omission: 'addition', addition: 'omission' };
        const there = findDrift({ source, target }, context).map((finding) =>
          place(finding, finding.source, finding.target),
        );
        const back = findDrift({ source: target, target: source }, context).map((finding) =>
          place(
            { ...finding, kind: (mirror[finding.kind] ?? finding.kind) as Finding['kind'] },
            finding.target,
            finding.source,
          ),
        );
        expect(back.sort()).toEqual(there.sort());
      }),
      runs,
    );
  });

  test('findings lie within their texts and say something', () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (source, target) => {
        for (const finding of findDrift({ source, target })) {
          expect(finding.source ?? finding.target).not.toBeNull();
          for (const [span, { text }] of [
            [finding.source, source],
            [finding.target, target],
          ] as const) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          expect(finding.explanation).not.toBe('');
        }
      }),
      runs,
    );
  });
});

/** A passage with the text between two offsets replaced. */
function changed({ lang, text }: Passage, start: number, end: number, by: string): Passage {
  return { lang, text: text.slice(0, start) + by + text.slice(end) };
}

/** Bags of words, hashed: additive and alike for like words, as the vectors of a static model are. */
function bagOfWords(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
    vector[hash % DIMENSIONS] += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function kinds(source: Passage, target: Passage): string[] {
  return findDrift({ source, target }, { vectorOf: bagOfWords }).map(({ kind }) => kind);
}

const WEEKDAYS: Readonly<Record<string, readonly [RegExp, string]>> = {
  nb: [/\b(?:mandag|tirsdag|onsdag|torsdag|lørdag|søndag)\b/gu, 'fredag'],
  da: [/\b(?:mandag|tirsdag|onsdag|torsdag|lørdag|søndag)\b/gu, 'fredag'],
  sv: [/\b(?:måndag|tisdag|onsdag|torsdag|lördag|söndag)/gu, 'fredag'],
  de: [/\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Samstag|Sonntag)\b/gu, 'Freitag'],
};

describe('one change in a passage is always found', () => {
  const changes = (
    pattern: (passage: Passage) => readonly [start: number, end: number, by: string][],
  ) =>
    PASSAGES.flatMap((passage) =>
      pattern(passage).map(([start, end, by]) => ({
        passage,
        target: changed(passage, start, end, by),
        label: `${passage.lang}: ${passage.text.slice(Math.max(0, start - 20), end + 20)}`,
      })),
    );

  test('a digit', () => {
    const cases = changes(({ text }) =>
      [...text.matchAll(/\d/gu)].map(({ index, 0: digit }) => [
        index,
        index + 1,
        String((Number(digit) + 3) % 10),
      ]),
    );
    expect(cases.length).toBeGreaterThan(10);
    for (const { passage, target, label } of cases) {
      expect(kinds(passage, target), label).toContain('number');
    }
  });

  test('a weekday', () => {
    const cases = changes(({ lang, text }) => {
      const [pattern, by] = WEEKDAYS[lang];
      return [...text.matchAll(pattern)].map(({ index, 0: day }) => [
        index,
        index + day.length,
        by,
      ]);
    });
    expect(cases.length).toBeGreaterThan(3);
    for (const { passage, target, label } of cases) {
      expect(kinds(passage, target), label).toContain('date');
    }
  });

  test('a name', () => {
    const cases = changes((passage) =>
      nameWords(read(passage))
        .filter(({ opens, nounlike, words: [word] }) => {
          const often = passage.text.split(word.text).length > 2;
          return !opens && !often && nounlike < 0.5 && word.text.length > 4;
        })
        .map(({ start, end }) => [start, end, 'Quistgaard']),
    );
    expect(cases.length).toBeGreaterThan(20);
    for (const { passage, target, label } of cases) {
      expect(kinds(passage, target), label).toContain('name');
    }
  });

  test('a sentence that is dropped', () => {
    const cases = PASSAGES.flatMap((passage) => {
      const sentences = splitSentences(passage.text, passage.lang);
      return sentences.length < 2
        ? []
        : sentences.map(({ start, end }) => ({
            passage,
            target: changed(passage, start, end, ''),
          }));
    });
    expect(cases.length).toBeGreaterThan(10);
    for (const { passage, target } of cases) {
      expect(kinds(passage, target), target.text).toContain('omission');
    }
  });
});
