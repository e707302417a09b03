/** Claims by outlets: who reports what, in whose words, how surely; an empty cell says: not reported. */
import type { ParagraphReporting } from '../reporting/reporting.ts';
import type { Article, Lang, Span } from '../types.ts';
import type { Claim, ClaimMark } from './claim.ts';
import type { FoundPassage } from './find.ts';
import { type PassageReport, reportPassage } from './report.ts';

export interface LedgerPassage extends PassageReport {
  /** Mean over the wordings, 0 to 1; `null` where only a person found it. */
  readonly confidence: number | null;
  /** Whether a person has confirmed it. */
  readonly confirmed: boolean;
}

/** What one article says of a claim, in the order of its text; empty = not reported. */
export interface LedgerCell {
  readonly passages: readonly LedgerPassage[];
}

export interface LedgerRow {
  readonly id: string;
  readonly name: string;
  /** Of the name, where it is a sentence of an article; `null` where people named the claim. */
  readonly nameLang: Lang | null;
  /** As people have it, marks where their words stand now; `null` where no person named what alignment found. */
  readonly claim: Claim | null;
  /** One for every article. */
  readonly cells: readonly LedgerCell[];
}

/** An article, with how it tells each of its paragraphs. */
export interface ReadArticle {
  readonly article: Article;
  readonly reporting: readonly (ParagraphReporting | null)[];
}

/**
 * One row of the ledger. Every wording is looked for; what counts is the mean of their confidences,
 * so that one language's chance likeness does not decide. People's verdicts come before it.
 *
 * @param found - for every wording, all passages with a confidence worth counting
 * @param threshold - least mean confidence of a passage that nobody has judged
 */
export function ledgerRow(
  claim: Claim,
  found: readonly (readonly FoundPassage[])[],
  articles: readonly ReadArticle[],
  threshold: number,
): LedgerRow {
  const cells = articles.map(({ article, reporting }, a): LedgerCell => {
    const own = found.flat().filter((passage) => passage.article === a);
    const confirmed = placedIn(claim.confirmed, article);
    const rejected = placedIn(claim.rejected, article);
    const paragraphs = [...own, ...confirmed].map(({ paragraph }) => paragraph);
    const distinct = [...new Set(paragraphs)].sort((x, y) => x - y);
    return {
      passages: distinct.flatMap((paragraph): LedgerPassage[] => {
        const passages = own.filter((each) => each.paragraph === paragraph);
        const marks = confirmed.filter((mark) => mark.paragraph === paragraph);
        const sum = passages.reduce((total, { confidence }) => total + confidence, 0);
        const confidence = passages.length === 0 ? null : sum / found.length;
        const isRejected = rejected.some((mark) => mark.paragraph === paragraph);
        const shown = marks.length > 0 || (!isRejected && (confidence ?? 0) >= threshold);
        if (!shown) return [];
        const spans =
          marks.length > 0 ? markedSpans(article, paragraph, marks) : carryingSpans(passages);
        const report = reportPassage(article, paragraph, spans, reporting[paragraph]);
        return [{ ...report, confidence, confirmed: marks.length > 0 }];
      }),
    };
  });
  const { id, name } = claim;
  return { id, name, nameLang: null, claim: placedClaim(claim, articles), cells };
}

/**
 * The marks of an article, each where its words stand now: of several paragraphs, in the one nearest to where
 * they were. A mark whose words are gone says nothing.
 */
function placedIn(marks: readonly ClaimMark[], { id, paragraphs }: Article): ClaimMark[] {
  return marks.flatMap((mark) => {
    if (mark.article !== id) return [];
    const places = paragraphs.flatMap(({ text }, p) => (text.includes(mark.quote) ? [p] : []));
    const away = (p: number) => Math.abs(p - mark.paragraph);
    const [paragraph] = places.sort((p, q) => away(p) - away(q));
    return paragraph === undefined ? [] : [{ ...mark, paragraph }];
  });
}

/** The claim with its marks where their words stand now; those whose words are gone stay, as a text may come back. */
function placedClaim(claim: Claim, articles: readonly ReadArticle[]): Claim {
  const placed = (marks: readonly ClaimMark[]) =>
    marks.map((mark) => articles.flatMap(({ article }) => placedIn([mark], article))[0] ?? mark);
  return { ...claim, confirmed: placed(claim.confirmed), rejected: placed(claim.rejected) };
}

/** The best sentence for every part of the wording that found the passage most surely. */
function carryingSpans(passages: readonly FoundPassage[]): Span[] {
  const strongest = [...passages].sort((a, b) => b.confidence - a.confidence)[0];
  const parts = new Map(strongest.sentences.map((each) => [each.part, each]));
  for (const each of strongest.sentences) {
    if (each.confidence > parts.get(each.part)!.confidence) parts.set(each.part, each);
  }
  return [...parts.values()];
}

/** The sentences that the quotations touch. */
function markedSpans(article: Article, paragraph: number, marks: readonly ClaimMark[]): Span[] {
  const { text, sentences } = article.paragraphs[paragraph];
  return marks.flatMap(({ quote }) => {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    const touched = sentences.filter((span) => span.start < end && start < span.end);
    return touched.length > 0 ? touched : [{ start, end }];
  });
}
