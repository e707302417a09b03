/**
 * A mistake in what the user gave (a file, a field, a request), told so that it can be mended.
 * Everything else that is thrown is a bug.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Stable, kebab-case, for programs: `encoding`, `front-matter`, `file-missing` ... */
  readonly code: string;
  /** What to do about it, one sentence. */
  readonly hint: string;

  /**
   * @param code - stable, kebab-case
   * @param message - what was wrong and where (file, line, byte)
   * @param hint - what to do about it
   */
  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** What of a failure is shown; of a bug no more than that there is one. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export function shownError(error: unknown): ShownError {
  if (error instanceof InputError) {
    const { code, message, hint } = error;
    return { code, message, hint };
  }
  return {
    code: 'internal',
    message: 'Something went wrong in Ordlyd itself.',
    hint: 'The terminal where Ordlyd runs shows the details.',
  };
}
