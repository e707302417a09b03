/**
 * The words of the field, as types. Everything that flows through Ordlyd is one of these;
 * this file imports nothing.
 *
 * Offsets are half-open UTF-16 ranges into the stored paragraph, everywhere.
 */

/** The languages Ordlyd reads. Norwegian is two: Bokmål (nb) and Nynorsk (nn). BCP 47 tags. */
export const LANGUAGES = ['nb', 'nn', 'da', 'sv', 'de', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Half-open UTF-16 offsets `[start, end)` into the text of one stored paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is. Only `text` takes part in alignment; all kinds are kept and shown. */
export const PARAGRAPH_KINDS = [
  'text',
  'heading',
  'label',
  'teaser',
  'caption',
  'foreign-quotation',
] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

export interface Paragraph {
  /** Verbatim, as in the source; never empty. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Of this paragraph; may differ from the article's. */
  readonly lang: Lang;
  /** Sentences in order, not overlapping; empty for kinds other than `text`. */
  readonly sentences: readonly Span[];
}

/** One text from one outlet. Absent facts are `null`; nothing is guessed. */
export interface Article {
  /** Unique among all loaded articles: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly lang: Lang;
  readonly outlet: string | null;
  /** Who wrote it, as the byline has it; several names parted by commas. */
  readonly author: string | null;
  readonly title: string | null;
  /** ISO 8601 with the precision that is known: `2023`, `2023-09` or `2023-09-14`. */
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A sentence of article text, with its place: what gets embedded. */
export interface Segment {
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** Index into the paragraph's sentences, 0-based. */
  readonly sentence: number;
  readonly text: string;
  /** The paragraph's. */
  readonly lang: Lang;
}

/** `n` vectors of `dim` numbers, row-major. Rows have length 1, or 0 for a text without words. */
export interface Vectors {
  /** Row-major `[n, dim]`. */
  readonly data: Float32Array;
  readonly n: number;
  readonly dim: number;
}

/** Texts to unit rows, in order. Rejects with the signal's reason when aborted. */
export type Embed = (texts: readonly string[], signal?: AbortSignal) => Promise<Vectors>;

/** Which model made a score. Scores of different models are never compared. */
export interface ModelIdentity {
  readonly name: string;
  /** First 16 hex digits of the SHA-256 over the model's files. */
  readonly hash: string;
  readonly dim: number;
}

/** A sentence of one text beside a sentence of the other. */
export interface SentencePair {
  /** Sentence index within the source paragraph, 0-based. */
  readonly source: number;
  /** Sentence index within the target paragraph, 0-based. */
  readonly target: number;
  /** Probability, 0 to 1, that these two sentences report the same. */
  readonly probability: number;
  /** Cosine of the two vectors, -1 to 1. */
  readonly cosine: number;
  /** Cosine less the mean cosine to either side's nearest (CSLS, halved); higher = stands out more. */
  readonly margin: number;
  /** The part of the source sentence that fits best, as offsets into the sentence. */
  readonly sourcePart: Span;
  readonly targetPart: Span;
}

/** What a person may say of a link. */
export const LINK_VERDICTS = ['accepted', 'rejected'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Two paragraphs that share reported content, with the evidence. */
export interface Link {
  /** Paragraph index in the source article, 0-based. */
  readonly source: number;
  /** Paragraph index in the target article, 0-based. */
  readonly target: number;
  /** Probability, 0 to 1, that a careful reader would put the two side by side. */
  readonly confidence: number;
  /** Probability, 0 to 1, that two unrelated texts of these lengths show a pair so strong at all. */
  readonly chance: number;
  /** The sentence pairs that carry the link, best first; empty only where a person alone has drawn it. */
  readonly evidence: readonly SentencePair[];
  /** What a person has decided of it; absent where nobody has. */
  readonly verdict?: LinkVerdict;
}

/** Everything found between two articles, indices into the compared list. */
export interface PairAlignment {
  readonly source: number;
  readonly target: number;
  /** Probability, 0 to 1, that two unrelated texts of these lengths show as strong a pair as the best here. */
  readonly chance: number;
  /** Whether that is too unlikely to be chance: the two texts report something in common. */
  readonly sameEvent: boolean;
  readonly links: readonly Link[];
}

/**
 * Paragraphs of N articles that meet, side by side. `cells[k]` holds ascending paragraph indices of
 * article k; an empty cell says: not in this text.
 */
export interface Row {
  readonly cells: readonly (readonly number[])[];
}

/** N articles aligned: pairwise evidence kept, rows for reading. Plain JSON. */
export interface Comparison {
  readonly model: ModelIdentity;
  readonly articles: readonly Article[];
  readonly pairs: readonly PairAlignment[];
  /** Every article paragraph of kind `text` is in exactly one row; rows follow the first article's order. */
  readonly rows: readonly Row[];
}

/** A folder of articles on one event. */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly Article[];
}

/** What a detector may find. Content first (MQM-aligned accuracy types), then reporting. */
export const FINDING_KINDS = [
  'number',
  'unit',
  'date',
  'name',
  'negation',
  'omission',
  'addition',
  'untranslated',
  'wording',
  'quotation',
  'attribution',
  'reporting-verb',
  'hedge',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SEVERITIES = ['minor', 'major'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Something that differs between two passages: an issue, in the words of MQM, until a person
 * confirms it as an error or dismisses it as lawful editing.
 */
export interface Finding {
  readonly kind: FindingKind;
  /** Identifies the rule that spoke, `number-changed`; stable, for dismissing and counting. */
  readonly rule: string;
  /** Into the source text; `null` where nothing there corresponds. At least one side is not `null`. */
  readonly source: Span | null;
  readonly target: Span | null;
  /** One line in plain English for the reader. */
  readonly explanation: string;
  readonly severity: Severity;
  /** Probability, 0 to 1, that something was changed, fitted on passages with known edits. */
  readonly confidence: number;
}
