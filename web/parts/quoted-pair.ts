/** Two sentences side by side, quoted, with what is marked in them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Article, Span } from '../../server/core/types.ts';
import type { Explanation } from '../api.ts';
import type { Place } from '../reading/lighting.ts';
import { type Marking, markedPieces } from '../reading/marked-text.ts';
import { sentenceText } from '../reading/sentence-pieces.ts';
import { strings } from '../strings.ts';

/** The part that fits best; a word with a counterpart, by its number; a word without one. */
export type QuoteMark =
  | { readonly kind: 'part' }
  | { readonly kind: 'match'; readonly number: number }
  | { readonly kind: 'only' };

export interface Quote {
  readonly article: Article;
  /** Class of the article's hue. */
  readonly hue: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly markings: readonly Marking<QuoteMark>[];
}

export function quoteOf(
  articles: readonly Article[],
  hues: readonly string[],
  place: Place,
  sentence: number,
  markings: (text: string) => readonly Marking<QuoteMark>[] = () => [],
): Quote {
  const article = articles[place.article]!;
  return {
    article,
    hue: hues[place.article] ?? '',
    paragraph: place.paragraph,
    sentence,
    markings: markings(sentenceText(article.paragraphs[place.paragraph], sentence)),
  };
}

/** Nothing where the part is the whole sentence. */
export function partMarkings(part: Span): (text: string) => readonly Marking<QuoteMark>[] {
  return (text) =>
    part.end - part.start < text.trim().length ? [{ ...part, mark: { kind: 'part' } }] : [];
}

export function wordMarkings(
  words: NonNullable<Explanation['words']>,
  side: 'source' | 'target',
): () => readonly Marking<QuoteMark>[] {
  const only = side === 'source' ? words.sourceOnly : words.targetOnly;
  return () => [
    ...words.matches.map((match, index) => ({
      ...match[side],
      mark: { kind: 'match', number: index + 1 } as const,
    })),
    ...only.map((span) => ({ ...span, mark: { kind: 'only' } as const })),
  ];
}

export function quotedPairTemplate(quotes: readonly Quote[]): TemplateResult {
  const hasPart = quotes.some(({ markings }) => markings.some(({ mark }) => mark.kind === 'part'));
  return html`
    <div class="pair">${quotes.map(quoteTemplate)}</div>
    ${hasPart ? html`<p class="legend">${strings.explanation.part}</p>` : nothing}
  `;
}

function quoteTemplate({ article, hue, paragraph, sentence, markings }: Quote): TemplateResult {
  const stored = article.paragraphs[paragraph];
  const pieces = markedPieces(sentenceText(stored, sentence), markings);
  return html`
    <blockquote class=${hue}>
      <span class="tag">${article.lang}</span>
      <p lang=${stored?.lang ?? article.lang}>${pieces.map(({ text, mark }) => markTemplate(text, mark))}</p>
    </blockquote>
  `;
}

function markTemplate(text: string, mark: QuoteMark | null) {
  if (mark === null) return text;
  if (mark.kind === 'part') return html`<mark class="part">${text}</mark>`;
  if (mark.kind === 'only') return html`<span class="only">${text}</span>`;
  return html`<span class="match">${text}<sup aria-hidden="true">${mark.number}</sup></span>`;
}

export const quotedPairStyles = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-3);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--hue);
  }
  blockquote p {
    margin: var(--space-1) 0 0;
    font: 400 1rem / 1.5 var(--serif);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  mark.part {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--mark);
    text-underline-offset: 0.2em;
  }
  .match {
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.2em;
  }
  .match sup {
    display: inline-block;
    margin-inline-start: 0.1em;
    font: 600 0.625rem / 1 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  .only {
    color: var(--ink-soft);
    text-decoration: underline 2px dotted var(--ink-faint);
    text-underline-offset: 0.2em;
  }
  .legend {
    max-inline-size: 70ch;
    margin: calc(-1 * var(--space-1)) 0 var(--space-2);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
`;
