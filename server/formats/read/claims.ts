/** `claims.yaml`: the claims people follow in a collection, and the passages they have judged. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Claim } from '../../core/claims/claim.ts';
import { InputError } from '../../core/errors.ts';
import { type Article, LANGUAGES } from '../../core/types.ts';
import { decodeText } from './decode.ts';

const line = z.string().trim().min(1);
const mark = z.strictObject({
  article: line,
  /** As people count, from 1. */
  paragraph: z.number().int().positive(),
  quote: line,
});
const claimsSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits, hyphens'),
    name: line,
    wording: z
      .partialRecord(z.enum(LANGUAGES), line)
      .refine((wording) => Object.keys(wording).length > 0, 'needs at least one language'),
    confirmed: z.array(mark).default([]),
    rejected: z.array(mark).default([]),
  }),
);

const HINT = 'corpus/README.md describes the file.';

/**
 * @param articles - of the collection: every mark must name one, and quote it to the letter
 * @param fileName - for the messages
 * @throws InputError `claims-file`; `encoding`, `not-text`
 */
export function readClaims(
  bytes: Uint8Array,
  articles: readonly Article[],
  fileName: string,
): Claim[] {
  const document = parseDocument(decodeText(bytes, fileName));
  const error = document.errors[0];
  if (error) {
    const place = `${fileName}, line ${error.linePos?.[0].line ?? 1}`;
    throw wrong(`${place}: not YAML: ${error.message.split(/ at line |\n/u, 1)[0]}.`);
  }
  const read = claimsSchema.safeParse(document.toJS());
  if (!read.success) {
    const [issue] = read.error.issues;
    throw wrong(`${fileName}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
  }
  const ids = read.data.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice) throw wrong(`${fileName}: two claims have the id "${twice}".`);
  return read.data.map((claim) => {
    const marks = (list: z.infer<typeof mark>[]) =>
      list.map(({ article, paragraph, quote }) => {
        const text = articles.find(({ id }) => id === article)?.paragraphs[paragraph - 1]?.text;
        const where = `${fileName}, claim "${claim.id}": paragraph ${paragraph} of "${article}"`;
        if (text === undefined) throw wrong(`${where} does not exist.`);
        const composed = quote.normalize('NFC');
        if (!text.includes(composed)) throw wrong(`${where} does not hold "${quote}".`);
        return { article, paragraph: paragraph - 1, quote: composed };
      });
    return { ...claim, confirmed: marks(claim.confirmed), rejected: marks(claim.rejected) };
  });
}

function wrong(message: string): InputError {
  return new InputError('claims-file', message, HINT);
}
