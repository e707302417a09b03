/** Everything known of a sentence pair on its own, as numbers a probability can be made from. */
import type { Candidates } from './candidates.ts';
import {
  type KeyWeights,
  keyWeights,
  type SentenceTokens,
  sentenceTokens,
  type WordMemory,
} from './shared-words.ts';

/** Names of the columns of evidence, in their order. */
export const SENTENCE_EVIDENCE = [
  'cosine',
  'margin',
  'sourceLead',
  'targetLead',
  'partCosine',
  'partMargin',
  'partSourceLead',
  'partTargetLead',
  'partShortness',
  'sharedWords',
  'sharedRarity',
  'sharedNames',
  'sharedNumbers',
  'otherNumbers',
  'lengthRatio',
  'shortness',
] as const;

/** Rows of named numbers, `[count, columns]`. */
export interface EvidenceTable {
  readonly data: Float32Array;
  readonly count: number;
  readonly columns: number;
}

/** Characters added to both lengths, so that very short sentences don't have extreme ratios. */
const LENGTH_SOFTENING = 10;

/** What the evidence needs of a sentence beside its vectors. */
export interface SentenceReading {
  /** Characters. */
  readonly length: number;
  readonly tokens: SentenceTokens;
}

/** The sentences of a text, in order. */
export function readSentences(texts: readonly string[]): SentenceReading[] {
  const memory: WordMemory = new Map();
  return texts.map((text) => ({ length: text.length, tokens: sentenceTokens(text, memory) }));
}

export function sentenceEvidence(
  candidates: Candidates,
  source: readonly SentenceReading[],
  target: readonly SentenceReading[],
): EvidenceTable {
  const weights = keyWeights([...source, ...target].map(({ tokens }) => tokens));
  const a = source.map(({ tokens }) => summarise(tokens, weights));
  const b = target.map(({ tokens }) => summarise(tokens, weights));
  const { whole, part } = candidates;
  const columns = SENTENCE_EVIDENCE.length;
  const data = new Float32Array(candidates.count * columns);
  for (let c = 0; c < candidates.count; c++) {
    const i = candidates.source[c];
    const j = candidates.target[c];
    const shared = sharedEvidence(a[i], b[j], weights);
    const [x, y] = [source[i].length + LENGTH_SOFTENING, target[j].length + LENGTH_SOFTENING];
    data.set(
      [
        whole.cosine[c],
        whole.margin[c],
        whole.sourceLead[c],
        whole.targetLead[c],
        part.cosine[c],
        part.margin[c],
        part.sourceLead[c],
        part.targetLead[c],
        1 / Math.sqrt(partLength(candidates, c) + LENGTH_SOFTENING),
        shared.words,
        shared.rarity,
        shared.names,
        shared.numbers,
        shared.otherNumbers,
        Math.abs(Math.log(x / y)),
        1 / Math.sqrt(Math.min(x, y)),
      ],
      c * columns,
    );
  }
  return { data, count: candidates.count, columns };
}

/** Characters of the shorter member of the best pair of parts. */
function partLength({ sourcePart, targetPart }: Candidates, c: number): number {
  const [a, b] = [sourcePart[c], targetPart[c]];
  return Math.min(a.end - a.start, b.end - b.start);
}

interface Summary {
  readonly keys: SentenceTokens;
  readonly numbers: number;
  /** Length of the weighted key vector. */
  readonly norm: number;
}

function summarise(keys: SentenceTokens, weights: KeyWeights): Summary {
  let squares = 0;
  let numbers = 0;
  for (const [key, kind] of keys) {
    squares += (weights.get(key) ?? 0) ** 2;
    if (kind === 'number') numbers++;
  }
  return { keys, numbers, norm: Math.sqrt(squares) };
}

/**
 * `words`, `numbers` and `otherNumbers` are 0 to 1; `rarity` and `names` grow with every rare key and
 * every rare name shared, however long the sentences are.
 */
function sharedEvidence(a: Summary, b: Summary, weights: KeyWeights) {
  let dot = 0;
  let rarity = 0;
  let names = 0;
  let numbers = 0;
  const [small, large] = a.keys.size <= b.keys.size ? [a, b] : [b, a];
  for (const [key, kind] of small.keys) {
    const other = large.keys.get(key);
    if (other === undefined) continue;
    const weight = weights.get(key) ?? 0;
    dot += weight * weight;
    rarity += weight;
    if (kind === 'number') numbers++;
    if (kind === 'name' && other === 'name') names += weight;
  }
  const allNumbers = a.numbers + b.numbers;
  return {
    words: dot === 0 ? 0 : dot / (a.norm * b.norm),
    rarity: Math.log1p(rarity),
    names: Math.log1p(names),
    numbers: allNumbers === 0 ? 0 : (2 * numbers) / allNumbers,
    otherNumbers: allNumbers === 0 ? 0 : 1 - (2 * numbers) / allNumbers,
  };
}
