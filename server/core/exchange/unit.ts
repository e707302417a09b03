/**
 * What leaves Ordlyd and comes back: a unit holds paragraphs of two texts or more that meet. A pair is
 * one link, a group what hangs together by links of two texts (n to m), a row the same of N texts.
 */
import type { ArticleFinding } from '../drift/articles.ts';
import type { Article, FindingKind, Lang, LinkVerdict } from '../types.ts';

export const UNIT_KINDS = ['pairs', 'groups', 'rows'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitSide {
  readonly article: Article;
  /** Ascending paragraph indices, 0-based; empty = not in this text. */
  readonly paragraphs: readonly number[];
}

/** A finding between two sides of a unit, offsets into their paragraphs. */
export interface UnitFinding extends ArticleFinding {
  /** Indices into the sides: of `source` and of `target`. */
  readonly between: readonly [number, number];
}

export interface AlignedUnit {
  /** Two or more; at least one is not empty. */
  readonly sides: readonly UnitSide[];
  /** Probability, 0 to 1; of several links their mean. `null` where one side stands alone. */
  readonly confidence: number | null;
  /** Of the sentences that carry a pair; `null` for several links and for none. */
  readonly cosine: number | null;
  readonly margin: number | null;
  /** What a person has said: of several links only what holds for each. */
  readonly verdict: LinkVerdict | null;
  readonly note: string | null;
  /** `null` = not looked for. */
  readonly findings: readonly UnitFinding[] | null;
}

/** A side of a unit of ours, which always says its language. */
export interface OwnSide extends PlainSide {
  readonly article: string;
  readonly lang: Lang;
}

/** A side as a file tells it: with its words, without the rest of its article. */
export interface PlainSide {
  /** The article's id; `null` in files of other programs that name none. */
  readonly article: string | null;
  /** BCP 47; of the first paragraph, of the article where there is none. `null` if not told. */
  readonly lang: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** 0-based; empty = not in this text, or not told. */
  readonly paragraphs: readonly number[];
  /** The paragraphs, joined by `PARAGRAPH_JOINT`. */
  readonly text: string;
}

/** A unit as a file tells it. What a format does not carry is `null`. */
export interface PlainUnit {
  readonly sides: readonly PlainSide[];
  readonly confidence: number | null;
  readonly cosine: number | null;
  readonly margin: number | null;
  readonly verdict: LinkVerdict | null;
  readonly note: string | null;
  /** Kinds of drift found, each once; `null` = not looked for, or not told. */
  readonly drift: readonly FindingKind[] | null;
  /** `name@hash` of the model that proposed it; `null` where no machine is known to have. */
  readonly model: string | null;
}

/** Between paragraphs of one side. */
export const PARAGRAPH_JOINT = '\n';

export function plainSide({ article, paragraphs }: UnitSide): OwnSide {
  const { id, lang, outlet, author, title, published, url } = article;
  const chosen = paragraphs.map((p) => article.paragraphs[p]);
  return {
    article: id,
    lang: chosen[0]?.lang ?? lang,
    outlet,
    author,
    title,
    published,
    url,
    paragraphs,
    text: chosen.map(({ text }) => text).join(PARAGRAPH_JOINT),
  };
}

/** @param model - `name@hash` */
export function plainUnit(unit: AlignedUnit, model: string): PlainUnit {
  const { confidence, cosine, margin, verdict, note } = unit;
  const sides = unit.sides.map(plainSide);
  return { sides, confidence, cosine, margin, verdict, note, drift: driftKinds(unit), model };
}

/** Kinds of drift found in a unit, each once; `null` = not looked for. */
export function driftKinds({ findings }: AlignedUnit): FindingKind[] | null {
  return findings && [...new Set(findings.map(({ kind }) => kind))];
}

/**
 * A unit of N sides as units of two, for formats that know no more: those sides that meet, and of a
 * text that stands alone itself beside every other.
 */
export function pairwise<U extends { readonly sides: readonly S[] }, S extends Sided>(
  unit: U,
): (U & { readonly sides: readonly [S, S] })[] {
  const { sides } = unit;
  const alone = sides.filter(({ paragraphs }) => paragraphs.length > 0).length < 2;
  return sides.flatMap((source, i) =>
    sides.slice(i + 1).flatMap((target) => {
      const filled = [source, target].filter(({ paragraphs }) => paragraphs.length > 0).length;
      return filled === 2 || (alone && filled === 1)
        ? [{ ...unit, sides: [source, target] as const }]
        : [];
    }),
  );
}

interface Sided {
  readonly paragraphs: readonly number[];
}
