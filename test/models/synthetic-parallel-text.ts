/** Invented languages for testing the trainer: the same random concepts, said in each language's own words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../models/train/pairs.ts';
import { type Random, random } from '../../models/train/random.ts';

const CONSONANTS = 'bdfghklmnprstv';
const VOWELS = 'aeiouåø';
const CONCEPTS = 120;
const WORDS_IN_A_SENTENCE = 6;

/** Parallel sentences, one array a row, in the order of LANGUAGES. */
export function syntheticSentences(rows: number, seed: number): string[][] {
  const lexicon = random(7, 0);
  const wordsOf = LANGUAGES.map(() => Array.from({ length: CONCEPTS }, () => word(lexicon)));
  const source = random(seed, 1);
  return Array.from({ length: rows }, () => {
    const concepts = Array.from({ length: WORDS_IN_A_SENTENCE }, () => source.below(CONCEPTS));
    return wordsOf.map((own) => `${concepts.map((concept) => own[concept]).join(' ')}.`);
  });
}

/** Writes rows as the trainer's format, leaving some cells empty as real sources do. */
export function writeParallelText(folder: string, name: string, rows: readonly string[][]): void {
  const lines = rows.map((cells, row) =>
    cells.map((cell, language) => (row % 5 === 0 && language === 1 ? '' : cell)).join('\t'),
  );
  const text = `${[LANGUAGES.join('\t'), ...lines].join('\n')}\n`;
  writeFileSync(join(folder, `${name}.tsv.gz`), gzipSync(text));
}

function word(source: Random): string {
  const letter = (from: string) => from[source.below(from.length)]!;
  const syllables = 2 + source.below(2);
  return Array.from({ length: syllables }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
}
