/**
 * The shape of the aligner and of finding events: numbers that no weight can make up for, each with the values
 * tried beside it. A test holds that no number of either is missing here.
 */

/** What a trial is judged by: links of two texts, rows of several, or groups of articles. */
export type Objective = 'links' | 'rows' | 'events';

export interface ShapeConstant {
  readonly file: string;
  readonly name: string;
  readonly objective: Objective;
  /** Ascending, the value in use among them. */
  readonly values: readonly number[];
}

const ALIGN = 'server/core/align/';
const EVENTS = 'server/core/events/';
const FIT = 'models/calibrate/alignment.ts';

export const SHAPE_CONSTANTS: readonly ShapeConstant[] = [
  { file: `${ALIGN}rows.ts`, name: 'JOIN_MEAN', objective: 'rows', values: tenths(3, 7) },
  { file: `${ALIGN}units.ts`, name: 'SPLIT_WORDS', objective: 'links', values: [5, 8, 12] },
  { file: `${ALIGN}units.ts`, name: 'PART_WORDS', objective: 'links', values: [2, 3, 5] },
  { file: `${ALIGN}shortlist.ts`, name: 'KEPT', objective: 'links', values: [12, 24, 48] },
  { file: `${ALIGN}candidates.ts`, name: 'NEAREST', objective: 'links', values: [4, 6, 8] },
  { file: `${ALIGN}shared-words.ts`, name: 'SHORTEST_WORD', objective: 'links', values: [3, 4, 5] },
  { file: `${ALIGN}shared-words.ts`, name: 'KEY_LETTERS', objective: 'links', values: [5, 6, 8] },
  {
    file: `${ALIGN}sentence-evidence.ts`,
    name: 'LENGTH_SOFTENING',
    objective: 'links',
    values: [0, 10, 30],
  },
  { file: `${ALIGN}context-evidence.ts`, name: 'NEAR', objective: 'links', values: [2, 3, 5] },
  {
    file: `${ALIGN}context-evidence.ts`,
    name: 'ANCHOR',
    objective: 'links',
    values: [0.3, 0.5, 0.7],
  },
  {
    file: 'server/core/vectors/similarity.ts',
    name: 'MARGIN_NEIGHBOURS',
    objective: 'links',
    values: [2, 3, 5],
  },
  { file: FIT, name: 'CONTEXT_ROUNDS', objective: 'links', values: [1, 2, 3] },
  { file: FIT, name: 'RIDGE', objective: 'links', values: [0.00001, 0.0001, 0.001] },
  { file: `${EVENTS}events.ts`, name: 'NEIGHBOURS', objective: 'events', values: [12, 24, 48] },
  { file: `${EVENTS}neighbours.ts`, name: 'PROBES', objective: 'events', values: [4, 8, 16] },
  {
    file: `${EVENTS}article-votes.ts`,
    name: 'CANDIDATES',
    objective: 'events',
    values: [16, 32, 64],
  },
  {
    file: `${EVENTS}sentences.ts`,
    name: 'COMMON_SHARE',
    objective: 'events',
    values: [0.15, 0.25, 0.5],
  },
  {
    file: `${EVENTS}pair-evidence.ts`,
    name: 'UNMATCHED_MARGIN',
    objective: 'events',
    values: [-1, -0.5, -0.25],
  },
];

export interface OtherConstant {
  readonly file: string;
  readonly name: string;
  /** Why there is nothing to try. */
  readonly reason: 'memory' | 'speed' | 'progress' | 'display' | 'seed' | 'level' | 'search';
}

/**
 * The numbers of the aligner that shape no result, or that no score can judge: how much is in memory at a
 * time, how long a search goes on, how many are shown, the usual level of a test.
 */
export const OTHER_CONSTANTS: readonly OtherConstant[] = [
  { file: `${ALIGN}best-parts.ts`, name: 'BLOCK_SENTENCES', reason: 'memory' },
  { file: `${ALIGN}shortlist.ts`, name: 'BLOCK_SENTENCES', reason: 'memory' },
  { file: `${ALIGN}explain.ts`, name: 'TOLD', reason: 'display' },
  { file: `${ALIGN}links.ts`, name: 'EVIDENCE_MIN', reason: 'display' },
  { file: `${ALIGN}chance.ts`, name: 'SAME_EVENT_CHANCE', reason: 'level' },
  { file: `${ALIGN}chance.ts`, name: 'SCALE_MIN', reason: 'search' },
  { file: `${ALIGN}chance.ts`, name: 'SCALE_MAX', reason: 'search' },
  { file: `${ALIGN}chance.ts`, name: 'SCALE_STEP', reason: 'search' },
  { file: `${EVENTS}neighbours.ts`, name: 'BLOCK', reason: 'memory' },
  { file: `${EVENTS}neighbours.ts`, name: 'CELLS_SHARE', reason: 'progress' },
  { file: `${EVENTS}events.ts`, name: 'NEIGHBOURS_SHARE', reason: 'progress' },
  { file: `${EVENTS}events.ts`, name: 'REPORT_EVERY', reason: 'progress' },
  { file: `${EVENTS}pair-evidence.ts`, name: 'SHOWN', reason: 'display' },
  { file: `${EVENTS}pair-evidence.ts`, name: 'BLOCK', reason: 'memory' },
  { file: `${EVENTS}cells.ts`, name: 'ONE_CELL', reason: 'speed' },
  { file: `${EVENTS}cells.ts`, name: 'SAMPLE_A_CELL', reason: 'speed' },
  { file: `${EVENTS}cells.ts`, name: 'ROUNDS', reason: 'speed' },
  { file: `${EVENTS}cells.ts`, name: 'SEED', reason: 'seed' },
  { file: `${EVENTS}cells.ts`, name: 'BLOCK', reason: 'memory' },
];

function tenths(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) / 10);
}

/**
 * The source of a file with another value for one of its constants.
 * @throws RangeError if it has no such constant, or one that is no plain number
 */
export function withConstant(source: string, name: string, value: number): string {
  const place = declaration(name);
  if (!place.test(source)) throw new RangeError(`There is no constant ${name}.`);
  return source.replace(place, `$1${value};`);
}

/** @throws RangeError as `withConstant` */
export function constantIn(source: string, name: string): number {
  const value = declaration(name).exec(source)?.[2];
  if (value === undefined) throw new RangeError(`There is no constant ${name}.`);
  return Number(value);
}

const declaration = (name: string) =>
  new RegExp(String.raw`^((?:export )?const ${name} = )(-?[\d._]+);`, 'm');
