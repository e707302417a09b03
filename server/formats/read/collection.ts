/** `collection.yaml`: what a folder of articles is about. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../core/errors.ts';
import { decodeText } from './decode.ts';

const CollectionFile = z.object({
  title: z.string().trim().min(1),
  description: z
    .string()
    .trim()
    .nullish()
    .transform((text) => text || null),
});

export interface CollectionAbout {
  readonly title: string;
  readonly description: string | null;
}

const HINT = 'It needs a line "title: ..."; a line "description: ..." may follow.';

/**
 * @param fileName - for the messages
 * @throws InputError `collection-file`, with the line where YAML is broken; `encoding`, `not-text`
 */
export function readCollection(bytes: Uint8Array, fileName: string): CollectionAbout {
  const document = parseDocument(decodeText(bytes, fileName), { schema: 'failsafe' });
  const error = document.errors[0];
  if (error) {
    const place = `${fileName}, line ${error.linePos?.[0].line ?? 1}`;
    const problem = error.message.split(/ at line |\n/u, 1)[0];
    throw new InputError('collection-file', `${place}: not YAML: ${problem}.`, HINT);
  }
  const read = CollectionFile.safeParse(document.toJS());
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.');
  const problem = field ? `"${field}" is missing or not one text` : 'there are no fields';
  throw new InputError('collection-file', `${fileName}: ${problem}.`, HINT);
}
