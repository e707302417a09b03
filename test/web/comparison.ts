/** Small made-up comparisons, written as compactly as they are read. */
import type {
  Article,
  Comparison,
  Lang,
  Link,
  PairAlignment,
  Paragraph,
  ParagraphKind,
} from '../../server/core/types.ts';

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  t: 'text',
  h: 'heading',
  l: 'label',
  c: 'caption',
  q: 'foreign-quotation',
};

/** `article('da-1', 'da', 'httc')`: a heading, two paragraphs of text, a caption. */
export function article(id: string, lang: Lang, kinds: string): Article {
  const paragraphs = [...kinds].map((kind, index): Paragraph => {
    const text = `Paragraph ${index + 1} of ${id}. It has two sentences.`;
    const end = text.indexOf('.') + 1;
    const sentences = [
      { start: 0, end },
      { start: end + 1, end: text.length },
    ];
    return { text, kind: KINDS[kind]!, lang, sentences: kind === 't' ? sentences : [] };
  });
  return {
    id,
    lang,
    outlet: null,
    author: null,
    title: null,
    published: '2023-09',
    url: null,
    paragraphs,
  };
}

export function link(source: number, target: number, confidence = 0.9): Link {
  const part = { start: 0, end: 1 };
  const parts = { probability: confidence, sourcePart: part, targetPart: part };
  return {
    source,
    target,
    confidence,
    chance: 0.001,
    evidence: [
      { source: 1, target: 0, cosine: 0.8, margin: 0.2, ...parts },
      { source: 0, target: 1, cosine: 0.6, margin: 0.1, ...parts },
    ],
  };
}

export function pair(source: number, target: number, links: readonly Link[]): PairAlignment {
  return { source, target, chance: 0.001, sameEvent: true, links };
}

export function comparison(
  articles: readonly Article[],
  rows: readonly (readonly (readonly number[])[])[],
  pairs: readonly PairAlignment[] = [],
): Comparison {
  return {
    model: { name: 'test-model', hash: '0123456789abcdef', dim: 4 },
    articles,
    pairs,
    rows: rows.map((cells) => ({ cells })),
  };
}
