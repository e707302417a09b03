/** A claim somebody wants to follow, and what people have said of passages. */
import type { Lang } from '../types.ts';

/** A passage a person has judged. The quotation finds it again where paragraphs have moved. */
export interface ClaimMark {
  /** Id of the article. */
  readonly article: string;
  /** Index into its paragraphs, 0-based. */
  readonly paragraph: number;
  /** Words of the paragraph, verbatim. */
  readonly quote: string;
}

/** The claims of a collection as people have them. */
export interface KeptClaims {
  readonly claims: readonly Claim[];
  /** Ids of claims and suggestions that people do not want to see again. */
  readonly dropped: ReadonlySet<string>;
}

export interface Claim {
  /** Lower-case letters, digits and hyphens; unlike any other claim's of the collection. */
  readonly id: string;
  /** One short line. */
  readonly name: string;
  /** What is looked for, in one language or several; at least one. */
  readonly wording: Readonly<Partial<Record<Lang, string>>>;
  /** Passages that do report it, whatever the model says. */
  readonly confirmed: readonly ClaimMark[];
  /** Passages that do not. */
  readonly rejected: readonly ClaimMark[];
}
