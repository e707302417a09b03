/** W3C Web Annotations: those of Ordlyd with all they say, those of others by what they quote. */
import { z } from 'zod';
import { PARAGRAPH_JOINT, type PlainSide, type PlainUnit } from '../../../core/exchange/unit.ts';
import {
  type AlignmentReader,
  driftIn,
  EMPTY_SIDE,
  EMPTY_UNIT,
  verdictIn,
  wrongFile,
} from './alignment-reader.ts';

const selector = z.looseObject({ type: z.string(), exact: z.string().optional() });
const target = z.looseObject({
  source: z.string().optional(),
  selector: z.union([z.array(selector), selector.transform((one) => [one])]).default([]),
});
const body = z.looseObject({ value: z.string().optional(), purpose: z.string().optional() });
const text = z.string().optional();
const side = z.looseObject({
  'ordlyd:article': text,
  'ordlyd:lang': text,
  'ordlyd:outlet': text,
  'ordlyd:author': text,
  'ordlyd:title': text,
  'ordlyd:published': text,
  'ordlyd:url': text,
  'ordlyd:paragraphs': z.object({ '@list': z.array(z.int().nonnegative()) }),
});
const annotation = z.looseObject({
  target: z.union([
    z.array(z.union([target, z.string().transform((source) => ({ source, selector: [] }))])),
    target.transform((one) => [one]),
    z.string().transform((source) => [{ source, selector: [] }]),
  ]),
  body: z.union([z.array(body), body.transform((one) => [one])]).default([]),
  'ordlyd:model': text,
  'ordlyd:confidence': z.number().min(0).max(1).optional(),
  'ordlyd:cosine': z.number().optional(),
  'ordlyd:margin': z.number().optional(),
  'ordlyd:drift': z.object({ '@list': z.array(z.string()) }).optional(),
  'ordlyd:sides': z.object({ '@list': z.array(side) }).optional(),
});
const page = z.union([
  z.looseObject({ items: z.array(annotation) }).transform(({ items }) => items),
  z
    .looseObject({ first: z.looseObject({ items: z.array(annotation) }) })
    .transform(({ first }) => first.items),
  z.array(annotation),
  annotation.transform((one) => [one]),
]);

type Annotation = z.infer<typeof annotation>;

export const webAnnotation: AlignmentReader = {
  id: 'jsonld',
  extensions: ['.jsonld'],
  read(json, fileName) {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (error) {
      throw wrongFile(`${fileName} is not JSON: ${(error as Error).message}.`, error);
    }
    const read = page.safeParse(value);
    if (read.success) return read.data.map(unitOf);
    throw wrongFile(`${fileName} holds no Web Annotations: no "items" with a "target" each.`);
  },
};

function unitOf(each: Annotation): PlainUnit {
  const said = (purpose: string) =>
    each.body.find((part) => part.purpose === purpose)?.value ?? null;
  const drift = each['ordlyd:drift'];
  return {
    ...EMPTY_UNIT,
    sides: each['ordlyd:sides'] ? ownSides(each) : quotedSides(each),
    confidence: each['ordlyd:confidence'] ?? null,
    cosine: each['ordlyd:cosine'] ?? null,
    margin: each['ordlyd:margin'] ?? null,
    verdict: verdictIn(said('assessing') ?? undefined),
    note: said('commenting'),
    drift: drift ? driftIn(drift['@list']) : null,
    model: each['ordlyd:model'] ?? null,
  };
}

/** Targets come in the order of the sides, one a paragraph. */
function ownSides(each: Annotation): PlainSide[] {
  const quotes = each.target.map(quoteOf);
  let next = 0;
  return (each['ordlyd:sides']?.['@list'] ?? []).map((own): PlainSide => {
    const paragraphs = own['ordlyd:paragraphs']['@list'];
    const texts = quotes.slice(next, next + paragraphs.length);
    next += paragraphs.length;
    return {
      article: own['ordlyd:article'] ?? null,
      lang: own['ordlyd:lang'] ?? null,
      outlet: own['ordlyd:outlet'] ?? null,
      author: own['ordlyd:author'] ?? null,
      title: own['ordlyd:title'] ?? null,
      published: own['ordlyd:published'] ?? null,
      url: own['ordlyd:url'] ?? null,
      paragraphs,
      text: texts.join(PARAGRAPH_JOINT),
    };
  });
}

/** Everything one source is quoted with is one side. */
function quotedSides({ target: targets }: Annotation): PlainSide[] {
  const bySource = new Map<string | null, string[]>();
  for (const each of targets) {
    const source = each.source ?? null;
    bySource.set(source, [...(bySource.get(source) ?? []), quoteOf(each)]);
  }
  return [...bySource].map(([url, texts]) => ({
    ...EMPTY_SIDE,
    url,
    text: texts.filter((quote) => quote !== '').join(PARAGRAPH_JOINT),
  }));
}

function quoteOf({ selector: selectors }: Annotation['target'][number]): string {
  return selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '';
}
