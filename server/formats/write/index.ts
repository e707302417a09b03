/** Every way to take things away. A new one is its own file and a line here. */
import type { AlignmentFormat } from './alignment-format.ts';
import type { ComparisonFormat } from './comparison-format.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { moses } from './moses.ts';
import { table } from './table.ts';
import { tmx } from './tmx.ts';
import { tsv } from './tsv.ts';
import { webAnnotation } from './web-annotation.ts';
import { xces } from './xces.ts';

/** A comparison as a whole: to be read at once. */
export const comparisonFormats: readonly ComparisonFormat[] = [table, json];

/** Aligned units, one after the other: as many as there are. */
export const alignmentFormats: readonly AlignmentFormat[] = [
  tsv,
  csv,
  jsonl,
  tmx,
  xces,
  webAnnotation,
  moses,
  html,
];
