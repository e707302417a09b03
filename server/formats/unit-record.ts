/** A unit as JSON: the line of JSON Lines, checked on the way in; its JSON Schema is published. */
import { z } from 'zod';
import { FINDING_KINDS, LINK_VERDICTS, SEVERITIES } from '../core/types.ts';

/** Of the published schema; a new number where old readers would no longer understand a line. */
export const UNIT_RECORD_VERSION = 1;

const index = z.int().nonnegative();
const probability = z.number().min(0).max(1);
const placedSpan = z
  .strictObject({ paragraph: index, start: index, end: index })
  .describe('Half-open UTF-16 offsets into the paragraph');

export const unitRecord = z
  .strictObject({
    version: z.literal(UNIT_RECORD_VERSION),
    sides: z
      .array(
        z.strictObject({
          article: z.string().nullable().describe("The article's id"),
          lang: z.string().nullable().describe('BCP 47 tag'),
          outlet: z.string().nullable(),
          author: z.string().nullable(),
          title: z.string().nullable(),
          published: z.string().nullable().describe('ISO 8601: year, month or day'),
          url: z.string().nullable(),
          paragraphs: z
            .array(index)
            .describe('Indices counted from 0, ascending; empty = not in this text'),
          text: z.string().describe('The paragraphs, joined by line feeds'),
        }),
      )
      .min(1),
    confidence: probability
      .nullable()
      .describe('Probability that a careful reader would put the sides together'),
    cosine: z.number().nullable().describe('Of the sentences that carry a single link'),
    margin: z.number().nullable(),
    verdict: z.enum(LINK_VERDICTS).nullable().describe('What a person has said'),
    note: z.string().nullable(),
    drift: z
      .array(z.enum(FINDING_KINDS))
      .nullable()
      .describe('Kinds of drift found; null = not looked for'),
    model: z.string().nullable().describe('name@hash of the model that proposed the unit'),
    findings: z
      .array(
        z.strictObject({
          kind: z.enum(FINDING_KINDS),
          rule: z.string(),
          severity: z.enum(SEVERITIES),
          confidence: probability,
          explanation: z.string(),
          between: z.tuple([index, index]).describe('The sides of `source` and of `target`'),
          source: placedSpan.nullable(),
          target: placedSpan.nullable(),
        }),
      )
      .nullable(),
  })
  .describe('Paragraphs of several texts that report the same: one line of an export of Ordlyd');

export type UnitRecord = z.infer<typeof unitRecord>;

/** JSON Schema 2020-12 of a line. */
export function unitRecordSchema() {
  return { title: 'Aligned unit', ...z.toJSONSchema(unitRecord) };
}
