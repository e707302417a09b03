/** What the command line needs of the world; `main.ts` has the real one. */
import type { Ordlyd, OrdlydOptions } from '../ordlyd.ts';
import type { ServeOptions, Serving } from '../serve.ts';

export interface Cli {
  readonly version: string;
  readonly corpus: string;
  /** The folder of models, and which of them is used if none is named. */
  readonly models: string;
  readonly defaultModel: string;
  /** Where the user's own data lies if nothing else is said. */
  readonly dataFolder: string;
  /** The name of whoever sits here. */
  readonly userName: string;
  /** Now, ISO 8601, UTC. */
  now(): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. Resolves when the reader is ready for more. */
  out(text: string): Promise<void>;
  /** Words to the person: progress, advice, errors. */
  words(text: string): Promise<void>;
  /** Whether a person is watching: only then progress is drawn. */
  readonly interactive: boolean;
  /** Opens a model; texts are read and compared with it. */
  openOrdlyd(options: OrdlydOptions): Promise<Ordlyd>;
  library(): Promise<typeof import('../embed/library.ts')>;
  stores(): Promise<typeof import('../store/libsql.ts')>;
  fetching(): Promise<typeof import('../embed/fetch-model.ts')>;
  readInput(): Promise<Uint8Array>;
  serve(options: Omit<ServeOptions, 'page'>): Promise<Serving>;
  untilStopped(): Promise<void>;
}

/**
 * A piece of work with the model that was asked for.
 * @param vectors - where those that take long to make are kept
 */
export type WithModel = (
  work: (open: Ordlyd) => Promise<void>,
  vectors?: OrdlydOptions['vectors'],
) => Promise<void>;
