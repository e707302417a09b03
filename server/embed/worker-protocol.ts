/** What the pool and its worker threads say to each other. */

export interface WorkerStart {
  readonly folder: string;
}

export interface WorkerRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'vectors'; readonly id: number; readonly data: Float32Array }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
