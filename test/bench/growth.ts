/** How the time of pairing and of aligning grows with the size of what is given. */
import { linksOf, scorePairs } from '../../server/core/align/links.ts';
import type { AlignmentWeights } from '../../server/core/align/weights.ts';
import { type EventWeights, findEvents } from '../../server/core/events/events.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import type { Embed } from '../../server/core/types.ts';
import { segmentText } from '../../server/workspace.ts';
import { archive } from './archive.ts';
import type { Curve } from './growth-plot.ts';

/** Articles of the largest archive; the others are halves of halves of it. */
const ARTICLES = 1000;
const PARAGRAPHS_EACH = 20;

/** Paragraphs of the longest two texts aligned. */
const PARAGRAPHS = 2000;

/** The largest first: small work is then timed as it runs in a program that has run a while. */
const HALVES = [1, 2, 4, 8, 16];

/** Runs of which the fastest counts: what else the machine does can only add to it. */
const RUNS = 3;

interface Engine {
  readonly embed: Embed;
  readonly alignment: AlignmentWeights;
  readonly events: EventWeights;
}

/** Vectors are ready before the clock starts. */
export async function growth(sentences: readonly string[], engine: Engine): Promise<Curve[]> {
  const pairing: [number, number][] = [];
  const aligning: [number, number][] = [];
  for (const half of HALVES) {
    const articles = archive(sentences, ARTICLES / half, PARAGRAPHS_EACH);
    const texts = articles.map((each) => ({ segments: segmentsOf(each) }));
    const lines = texts.flatMap(({ segments }) => segments.map(({ text }) => text));
    const vectors = await engine.embed(lines);
    const time = processorSeconds(() => {
      for (const _ of findEvents(texts, vectors, engine.events));
    });
    pairing.unshift([lines.length, time]);
  }
  for (const half of HALVES) {
    const count = PARAGRAPHS / half;
    const [source, target] = await Promise.all(
      archive(sentences, 2, count).map((each) => segmentText(each, engine.embed)),
    );
    const time = processorSeconds(() => {
      linksOf(scorePairs(source, target, engine.alignment), engine.alignment);
    });
    aligning.unshift([count, time]);
  }
  return [
    { name: 'Pairing articles', unit: 'sentences in all', points: pairing },
    { name: 'Aligning two texts', unit: 'paragraphs each', points: aligning },
  ];
}

/** Of this process, not of the clock: other programs do not count. */
function processorSeconds(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
