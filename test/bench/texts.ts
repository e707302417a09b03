/** Long texts for measuring, made of the shipped sentences in a fixed random order. */
import { splitSentences } from '../../server/core/text/segment.ts';
import type { Article, Collection, Lang } from '../../server/core/types.ts';

/** Any number; the same texts every time. */
const SEED = 20_240_121;

/** Mulberry32: small, fast, and the same everywhere. */
export function seeded(seed = SEED): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function sentencesOf(collections: readonly Collection[]): string[] {
  return collections
    .flatMap(({ articles }) => articles)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

/** Paragraphs of at least `words` words; a number in each makes it unlike the others. */
export function paragraphs(sentences: readonly string[], count: number, words: number): string[] {
  const random = seeded();
  return Array.from({ length: count }, (_, i) => {
    const parts = [`Sak ${i}:`];
    for (let n = 2; n < words; ) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      parts.push(sentence);
      n += sentence.split(/\s+/).length;
    }
    return parts.join(' ').split(/\s+/).slice(0, words).join(' ');
  });
}

export function article(id: string, lang: Lang, texts: readonly string[]): Article {
  return {
    id,
    lang,
    outlet: null,
    author: null,
    title: null,
    published: null,
    url: null,
    paragraphs: texts.map((text) => ({
      text,
      kind: 'text',
      lang,
      sentences: splitSentences(text, lang),
    })),
  };
}
