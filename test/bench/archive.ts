/** An archive for measuring: events told by several articles each, no sentence twice the same. */
import { splitSentences } from '../../server/core/text/segment.ts';
import type { Article } from '../../server/core/types.ts';
import { article, seeded } from './texts.ts';

/** Articles that report one event. */
export const VERSIONS = 4;

const SENTENCES_A_PARAGRAPH = 2;

/** Words of a shipped sentence that are replaced, so that it says something of its own. */
const NEW_WORDS = 0.7;

/** Words left out by each version of an event. */
const LEFT_OUT = 0.15;

/** Paragraphs of a version that stand in no other. */
const OWN_PARAGRAPHS = 0.25;

/**
 * @param sentences - whose lengths and words are taken
 * @returns articles in the order of their events, VERSIONS each
 */
export function archive(
  sentences: readonly string[],
  articles: number,
  paragraphsEach: number,
): Article[] {
  const random = seeded();
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}{4,}/gu) ?? []);
  const sentence = () =>
    pick(sentences).replace(/\p{L}{4,}/gu, (word) => (random() < NEW_WORDS ? pick(words) : word));
  const paragraph = () => Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence);
  const retold = (text: string) =>
    text
      .split(' ')
      .filter((_, i, all) => i === 0 || i === all.length - 1 || random() >= LEFT_OUT)
      .join(' ');
  const events = Math.ceil(articles / VERSIONS);
  return Array.from({ length: events }, (_, event) => {
    const story = Array.from({ length: paragraphsEach }, paragraph);
    return Array.from({ length: VERSIONS }, (_, version) => {
      const texts = story.map((shared) =>
        (random() < OWN_PARAGRAPHS ? paragraph() : shared.map(retold)).join(' '),
      );
      return withSentences(article(`event-${event}-${version}`, 'nb', texts));
    });
  })
    .flat()
    .slice(0, articles);
}

function withSentences(whole: Article): Article {
  return {
    ...whole,
    paragraphs: whole.paragraphs.map((each) => ({
      ...each,
      sentences: splitSentences(each.text, each.lang),
    })),
  };
}
