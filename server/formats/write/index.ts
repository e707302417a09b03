/** Every way to take a comparison away. A new one is its own file and a line here. */
import type { ComparisonFormat } from './comparison-format.ts';
import { json } from './json.ts';
import { table } from './table.ts';
import { tmx } from './tmx.ts';
import { tsv } from './tsv.ts';

export const comparisonFormats: readonly ComparisonFormat[] = [table, json, tsv, tmx];
