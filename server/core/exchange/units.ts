/** From a comparison to the units that are written down. */
import type { GroupDrift, PlacedSpan } from '../drift/articles.ts';
import { paragraphGroups } from '../drift/outcomes.ts';
import type { Article, Comparison, Link, LinkVerdict, PairAlignment } from '../types.ts';
import type { AlignedUnit, UnitFinding, UnitKind, UnitSide } from './unit.ts';

/** What people have said of a pair of paragraphs, whichever is called source. */
export interface Reviewed {
  readonly verdict: LinkVerdict | null;
  readonly note: string | null;
}

export type Review = (
  source: { readonly article: Article; readonly paragraph: number },
  target: { readonly article: Article; readonly paragraph: number },
) => Reviewed;

export interface UnitOptions {
  readonly kind: UnitKind;
  /** Whether paragraphs that stand in one text only are units too, with an empty side. */
  readonly gaps: boolean;
  readonly review?: Review;
  /** What was found between the articles of a pair, if it was looked for. */
  readonly drift?: (pair: PairAlignment) => readonly GroupDrift[];
}

/** Lazily, in the order of the pairs and links, or of the rows. */
export function* unitsOf(comparison: Comparison, options: UnitOptions): Iterable<AlignedUnit> {
  const { articles, pairs, rows } = comparison;
  if (options.kind === 'rows') {
    for (const { cells } of rows) {
      const sides = cells.map((paragraphs, k) => ({ article: articles[k], paragraphs }));
      if (options.gaps || sides.filter(isFilled).length > 1) yield rowUnit(sides, pairs, options);
    }
    return;
  }
  for (const pair of pairs) {
    const [source, target] = [articles[pair.source], articles[pair.target]];
    const unit = (s: readonly number[], t: readonly number[], links: readonly Link[]) =>
      pairUnit(
        { article: source, paragraphs: s },
        { article: target, paragraphs: t },
        links,
        pair,
        options,
      );
    if (options.kind === 'groups') {
      for (const group of paragraphGroups(source, target, pair.links)) {
        const within = pair.links.filter((link) => group.source.includes(link.source));
        if (options.gaps || within.length > 0) yield unit(group.source, group.target, within);
      }
      continue;
    }
    for (const link of pair.links) yield unit([link.source], [link.target], [link]);
    if (!options.gaps) continue;
    for (const p of unlinked(
      source,
      pair.links.map((link) => link.source),
    ))
      yield unit([p], [], []);
    for (const p of unlinked(
      target,
      pair.links.map((link) => link.target),
    ))
      yield unit([], [p], []);
  }
}

const isFilled = ({ paragraphs }: UnitSide) => paragraphs.length > 0;

function unlinked({ paragraphs }: Article, linked: readonly number[]): number[] {
  const known = new Set(linked);
  return paragraphs.flatMap(({ kind }, p) => (kind === 'text' && !known.has(p) ? [p] : []));
}

function pairUnit(
  source: UnitSide,
  target: UnitSide,
  links: readonly Link[],
  pair: PairAlignment,
  { review, drift }: UnitOptions,
): AlignedUnit {
  const best = links.length === 1 ? links[0].evidence[0] : undefined;
  const found = drift ? findingsWithin(drift(pair), source, target, [0, 1]) : null;
  return {
    sides: [source, target],
    confidence: meanConfidence(links),
    cosine: best?.cosine ?? null,
    margin: best?.margin ?? null,
    ...reviewed(
      links.map((link) => ({ source, target, link })),
      review,
    ),
    findings: found,
  };
}

function rowUnit(
  sides: readonly UnitSide[],
  pairs: readonly PairAlignment[],
  { review, drift }: UnitOptions,
): AlignedUnit {
  const inside = pairs.flatMap((pair) => {
    const [source, target] = [sides[pair.source], sides[pair.target]];
    return pair.links
      .filter(
        (link) =>
          source.paragraphs.includes(link.source) && target.paragraphs.includes(link.target),
      )
      .map((link) => ({ source, target, link }));
  });
  const findings = drift
    ? pairs.flatMap((pair) => {
        const between = [pair.source, pair.target] as const;
        return findingsWithin(drift(pair), sides[pair.source], sides[pair.target], between);
      })
    : null;
  return {
    sides,
    confidence: meanConfidence(inside.map(({ link }) => link)),
    cosine: null,
    margin: null,
    ...reviewed(inside, review),
    findings,
  };
}

function meanConfidence(links: readonly Link[]): number | null {
  if (links.length === 0) return null;
  return links.reduce((sum, { confidence }) => sum + confidence, 0) / links.length;
}

function reviewed(
  links: readonly { readonly source: UnitSide; readonly target: UnitSide; readonly link: Link }[],
  review: Review | undefined,
): Reviewed {
  if (!review || links.length === 0) return { verdict: null, note: null };
  const said = links.map(({ source, target, link }) =>
    review(
      { article: source.article, paragraph: link.source },
      { article: target.article, paragraph: link.target },
    ),
  );
  const [{ verdict }] = said;
  const notes = said.flatMap(({ note }) => note ?? []);
  return {
    verdict: said.every((each) => each.verdict === verdict) ? verdict : null,
    note: notes.length > 0 ? notes.join('\n') : null,
  };
}

/** Those of a pair's findings whose places lie in the two sides, and at least one of which does. */
function findingsWithin(
  groups: readonly GroupDrift[],
  source: UnitSide,
  target: UnitSide,
  between: readonly [number, number],
): UnitFinding[] {
  const lies = (span: PlacedSpan | null, { paragraphs }: UnitSide) =>
    span === null || paragraphs.includes(span.paragraph);
  return groups
    .filter(
      (group) =>
        group.source.some((p) => source.paragraphs.includes(p)) &&
        group.target.some((p) => target.paragraphs.includes(p)),
    )
    .flatMap(({ findings }) => findings)
    .filter((finding) => lies(finding.source, source) && lies(finding.target, target))
    .map((finding) => ({ ...finding, between }));
}
