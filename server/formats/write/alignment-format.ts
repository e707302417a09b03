/** What a way of writing aligned units down looks like. */
import type { AlignedUnit, UnitKind } from '../../core/exchange/unit.ts';
import type { ModelIdentity } from '../../core/types.ts';
import type { ToolIdentity } from './comparison-format.ts';

/** One after the other; the whole of them need never be in memory. */
export type Units = Iterable<AlignedUnit> | AsyncIterable<AlignedUnit>;

export interface ExportAbout {
  readonly tool: ToolIdentity;
  readonly model: ModelIdentity;
  /** Of what is exported; shown where people read it. */
  readonly title: string;
  /** Whether a byte order mark leads, by which Excel knows UTF-8; only tables have one. */
  readonly bom?: boolean;
}

interface Format {
  readonly id: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
  readonly mediaType: string;
  readonly extension: string;
  /** What is written unless someone asks for another. */
  readonly kind: UnitKind;
}

/** One text, in parts. */
export interface OneFileFormat extends Format {
  write(units: Units, about: ExportAbout): AsyncIterable<string>;
}

/** Several texts that belong together. */
export interface ManyFilesFormat extends Format {
  /** Parts of any of the files, as they come; a file's parts in order. */
  writeFiles(units: Units, about: ExportAbout): AsyncIterable<FilePart>;
}

export interface FilePart {
  /** What follows the name people choose: `nb-da.nb`. */
  readonly suffix: string;
  readonly text: string;
}

export type AlignmentFormat = OneFileFormat | ManyFilesFormat;

/** Digits that still tell two scores apart. */
export const SCORE_DIGITS = 4;

export function score(value: number): string {
  return value.toFixed(SCORE_DIGITS);
}

export function modelName({ name, hash }: ModelIdentity): string {
  return `${name}@${hash}`;
}

/** Paragraphs as people count them, from 1. */
export function paragraphNumbers(paragraphs: readonly number[]): string {
  return paragraphs.map((p) => p + 1).join(' ');
}
