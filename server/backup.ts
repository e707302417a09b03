/** The use-cases of keeping safe what is one's own: a dump as text, and everything brought back. */
import { z } from 'zod';
import { InputError } from './core/errors.ts';
import type { Operation } from './core/review/operation.ts';
import { operationSchema } from './routes/review-schemas.ts';
import { articleSchema } from './schemas.ts';
import type { Store, StoreRecord } from './store/store.ts';

/** Of the dump; a new number where old readers would no longer understand a line. */
const DUMP_VERSION = 1;

const headerSchema = z.object({ ordlyd: z.literal('dump'), version: z.number().int() });

const recordSchema: z.ZodType<StoreRecord> = z.union([
  z.object({ collection: z.object({ id: z.string().min(1), title: z.string().min(1) }) }),
  z.object({
    article: z.object({
      collection: z.string(),
      source: z.string().nullable(),
      added: z.string(),
      article: articleSchema,
    }),
  }),
  z.object({ operation: operationSchema }),
]);

/**
 * Everything of one's own as JSON Lines, a record a line in the order in which it is read back. The same
 * records give the same bytes.
 *
 * @param store - nothing writes to it meanwhile; of one in use, take a backup
 */
export async function* dumpLines(store: Store): AsyncGenerator<string> {
  yield line({ ordlyd: 'dump', version: DUMP_VERSION });
  for await (const record of recordsOf(store)) yield line(record);
}

/** Articles come one by one, so that a large store takes no more memory than a small one. */
export async function* recordsOf(store: Store): AsyncGenerator<StoreRecord> {
  for (const { id, title } of await store.collections()) {
    yield { collection: { id, title } };
    for (const { article } of await store.heads(id)) {
      const record = await store.article(article.id);
      if (record) yield { article: record };
    }
  }
  for (const { operation } of await store.operations()) yield { operation };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The records of a dump. @throws InputError `dump` naming the first line that is none */
export async function* recordsIn(
  lines: AsyncIterable<string>,
  fileName: string,
): AsyncGenerator<StoreRecord> {
  let number = 0;
  for await (const text of lines) {
    number++;
    const where = `${fileName}, line ${number}`;
    if (number > 1) yield checked(recordSchema, text, where);
    else if (checked(headerSchema, text, where).version > DUMP_VERSION) {
      throw wrongLine(`${where}: it was written by a newer Ordlyd.`);
    }
  }
  if (number === 0) throw wrongLine(`${fileName} is empty.`);
}

/** The operations of a log, one a line. @throws InputError `dump` naming the first line that is none */
export async function operationsIn(
  lines: AsyncIterable<string>,
  fileName: string,
): Promise<Operation[]> {
  const operations: Operation[] = [];
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    operations.push(checked(operationSchema, text, `${fileName}, line ${number}`));
  }
  return operations;
}

/** As it stands in the file: what the schema would tidy stays, so that the bytes do. */
function checked<T>(schema: z.ZodType<T>, text: string, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw wrongLine(`${where} is not JSON.`, cause);
  }
  const { error } = schema.safeParse(value);
  if (!error) return value as T;
  const [issue] = error.issues;
  throw wrongLine(`${where}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
}

function wrongLine(message: string, cause?: unknown): InputError {
  const hint =
    'Nothing was changed. Give a file as `ordlyd export --all` or `ordlyd log` writes it.';
  return new InputError('dump', message, hint, { cause });
}
