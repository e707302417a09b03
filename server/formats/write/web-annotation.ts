/** W3C Web Annotation: units as links between passages of the texts where they were published. */
import {
  type AlignedUnit,
  driftKinds,
  plainSide,
  type UnitSide,
} from '../../core/exchange/unit.ts';
import type { Article } from '../../core/types.ts';
import { modelName, type OneFileFormat } from './alignment-format.ts';

/** Characters either side of a quotation by which it is found again, as Hypothesis has it. */
const CONTEXT = 32;

/** Names of ours that the standard has none for. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { ordlyd: 'urn:x-ordlyd:', xsd: 'http://www.w3.org/2001/XMLSchema#' },
] as const;

/** Between paragraphs in the text that positions count in. */
const PARAGRAPH_BREAK = '\n';

/**
 * https://www.w3.org/TR/annotation-model/: a page of annotations, each of which targets every
 * paragraph of its unit. Positions are Unicode code points, as the standard demands, into the
 * article's paragraphs joined by line feeds.
 */
export const webAnnotation: OneFileFormat = {
  id: 'jsonld',
  purpose: 'annotation tools: W3C Web Annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  kind: 'pairs',
  async *write(units, { tool, model, title }) {
    const head = {
      '@context': ANNOTATION_CONTEXT,
      id: 'urn:x-ordlyd:page:1',
      type: 'AnnotationPage',
      partOf: { id: 'urn:x-ordlyd:collection', type: 'AnnotationCollection', label: title },
      startIndex: 0,
    };
    const generator = {
      id: 'urn:x-ordlyd:software',
      type: 'Software',
      name: `${tool.name} ${tool.version}`,
    };
    const places = placer();
    let count = 0;
    yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
    for await (const unit of units) {
      count++;
      const annotation = {
        id: `urn:x-ordlyd:annotation:${count}`,
        type: 'Annotation',
        motivation: unit.verdict === null ? 'linking' : ['linking', 'assessing'],
        generator,
        ...bodies(unit),
        target: targets(unit, places(unit)),
        'ordlyd:model': modelName(model),
        ...facts(unit),
      };
      yield `${count === 1 ? '' : ','}\n${JSON.stringify(annotation)}`;
    }
    yield '\n]}\n';
  },
};

function bodies({ note, verdict }: AlignedUnit) {
  const body = [
    ...(verdict === null ? [] : [{ type: 'TextualBody', value: verdict, purpose: 'assessing' }]),
    ...(note === null ? [] : [{ type: 'TextualBody', value: note, purpose: 'commenting' }]),
  ];
  return body.length === 0 ? {} : { body };
}

function facts(unit: AlignedUnit) {
  const { confidence, cosine, margin } = unit;
  const sides = unit.sides.map((side) => {
    const { lang, article, outlet, author, title, published, paragraphs, url } = plainSide(side);
    const head = { article, lang, outlet, author, title, published, url };
    const known = Object.entries(head).filter(([, value]) => value !== null);
    return {
      ...Object.fromEntries(known.map(([name, value]) => [`ordlyd:${name}`, value])),
      'ordlyd:paragraphs': { '@list': paragraphs },
    };
  });
  const drift = driftKinds(unit);
  return {
    ...(confidence === null ? {} : { 'ordlyd:confidence': confidence }),
    ...(cosine === null ? {} : { 'ordlyd:cosine': cosine }),
    ...(margin === null ? {} : { 'ordlyd:margin': margin }),
    ...(drift === null ? {} : { 'ordlyd:drift': { '@list': drift } }),
    'ordlyd:sides': { '@list': sides },
  };
}

function targets({ sides }: AlignedUnit, places: (article: Article) => Placed) {
  return sides.flatMap((side) => side.paragraphs.map((p) => target(side, p, places(side.article))));
}

function target({ article }: UnitSide, paragraph: number, { text, starts, points }: Placed) {
  const { id, url, paragraphs } = article;
  const exact = paragraphs[paragraph].text;
  const start = starts[paragraph];
  const end = start + exact.length;
  return {
    type: 'SpecificResource',
    source: url ?? `urn:x-ordlyd:article:${encodeURIComponent(id)}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
    ],
  };
}

/** An article's text as a whole, and where its paragraphs begin in it. */
interface Placed {
  readonly text: string;
  /** UTF-16 offsets of the paragraphs. */
  readonly starts: readonly number[];
  /** From UTF-16 offsets to code points. */
  readonly points: (offset: number) => number;
}

/** Articles stay placed while unit after unit speaks of them, and no longer. */
function placer(): (unit: AlignedUnit) => (article: Article) => Placed {
  let kept = new Map<Article, Placed>();
  return ({ sides }) => {
    const before = kept;
    kept = new Map(
      sides.flatMap(({ article }) => {
        const known = before.get(article);
        return known ? [[article, known] as const] : [];
      }),
    );
    return (article) => {
      const known = kept.get(article) ?? placed(article);
      kept.set(article, known);
      return known;
    };
  };
}

function placed({ paragraphs }: Article): Placed {
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of paragraphs) {
    starts.push(offset);
    offset += text.length + PARAGRAPH_BREAK.length;
  }
  const text = paragraphs.map((each) => each.text).join(PARAGRAPH_BREAK);
  return { text, starts, points: codePoints(text) };
}

/** A pair of surrogates is one code point. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
