/** What a way of reading alignments looks like, and what its parts share. */

import { InputError } from '../../../core/errors.ts';
import type { PlainSide, PlainUnit } from '../../../core/exchange/unit.ts';
import {
  FINDING_KINDS,
  type FindingKind,
  LINK_VERDICTS,
  type LinkVerdict,
} from '../../../core/types.ts';

export interface AlignmentReader {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /**
   * @param fileName - for the messages
   * @throws InputError `alignment-file`, saying what is wrong and where
   */
  read(text: string, fileName: string): PlainUnit[];
}

/** The model of links that a machine made, where the file does not say which. */
export const UNNAMED_MODEL = 'automatic';

export function wrongFile(message: string, cause?: unknown): InputError {
  const hint = 'Export it anew, or mend it there; the other files of an import are not touched.';
  return new InputError('alignment-file', message, hint, { cause });
}

/** A side of which nothing is known yet. */
export const EMPTY_SIDE: PlainSide = {
  article: null,
  lang: null,
  outlet: null,
  author: null,
  title: null,
  published: null,
  url: null,
  paragraphs: [],
  text: '',
};

export const EMPTY_UNIT: PlainUnit = {
  sides: [],
  confidence: null,
  cosine: null,
  margin: null,
  verdict: null,
  note: null,
  drift: null,
  model: null,
};

/** Absent and empty are the same in files. */
export function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** A number between `least` and 1, the bounds of all scores; else `null`. */
export function scoreIn(text: string | undefined, least: number): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= 1 ? value : null;
}

export function verdictIn(text: string | undefined): LinkVerdict | null {
  return LINK_VERDICTS.find((verdict) => verdict === text) ?? null;
}

export function driftIn(words: readonly string[]): FindingKind[] {
  return words.flatMap((word) => FINDING_KINDS.find((kind) => kind === word) ?? []);
}

/** Numbers that count from 1, as indices; `null` if there is anything else among them. */
export function paragraphsIn(text: string): number[] | null {
  const numbers = text.split(/\s+/u).filter((word) => word !== '');
  return numbers.every((word) => /^[1-9]\d{0,8}$/.test(word))
    ? numbers.map((word) => Number(word) - 1)
    : null;
}
