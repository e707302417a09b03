/** What is said between the program and a thread that reads files. */
import type { Article } from '../../core/types.ts';

export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** An `InputError` as plain data: threads do not hand over classes. */
export interface ReadProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export type ReadReply =
  | {
      readonly kind: 'read';
      readonly articles: readonly Article[];
      readonly errors: readonly ReadProblem[];
    }
  | ({ readonly kind: 'failed' } & ReadProblem)
  | { readonly kind: 'bug'; readonly stack: string };
