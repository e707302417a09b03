/** Long work that is watched and can be cancelled: what is being done, how much of it, how long still. */
import { randomUUID } from 'node:crypto';
import { InputError, type ShownError, shownError } from './core/errors.ts';

export const JOB_STATES = ['running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** One look at a job. */
export interface JobStatus<Result = unknown> {
  readonly id: string;
  /** What kind of work, for programs: `import`, `events`. */
  readonly kind: string;
  readonly state: JobState;
  /** What is being done, for people: "Reading b.docx". */
  readonly doing: string;
  /** What it is at, as its owner calls it: "b.docx"; `null` where that is no one thing. */
  readonly item: string | null;
  /** Done of all, 0 to 1, never falling. */
  readonly share: number;
  /** Seconds still to go, by the pace so far; `null` where that cannot be told. */
  readonly secondsLeft: number | null;
  /** What came of it; `null` until it is done. */
  readonly result: Result | null;
  /** Why it failed; `null` where it did not. */
  readonly error: ShownError | null;
}

/** Tells how far it is, and at which item; throws the signal's reason once the job is cancelled. */
export type Report = (doing: string, share: number, item?: string) => void;

export interface Jobs {
  /** Starts at once and returns the first look at it. */
  start<Result>(
    kind: string,
    doing: string,
    work: (report: Report, signal: AbortSignal) => Promise<Result>,
  ): JobStatus<Result>;
  /** @throws InputError `job-missing` */
  status(id: string): JobStatus;
  /** Asks it to stop; a job that has ended stays as it is. @throws InputError `job-missing` */
  cancel(id: string): JobStatus;
  /**
   * Every change of a job from now on, the present state first, the last one at the end.
   * @throws InputError `job-missing`
   */
  watch(id: string, signal?: AbortSignal): AsyncGenerator<JobStatus>;
  /** Cancels all and waits for their end. */
  close(): Promise<void>;
}

/** Jobs that have ended are remembered for whoever comes back, the oldest forgotten first. */
const REMEMBERED = 100;

/** Before so much is done, the pace says little. */
const ETA_FROM = 0.02;

interface Job {
  status: JobStatus;
  readonly abort: AbortController;
  readonly started: number;
  /** Resolved and made anew at every change. */
  changed: { readonly promise: Promise<void>; readonly resolve: () => void };
  ended: Promise<void>;
}

/**
 * @param onFailure - told about failures that are Ordlyd's own
 * @param now - milliseconds of any clock that does not go back
 */
export function createJobs(
  onFailure: (error: Error) => void,
  now: () => number = () => performance.now(),
): Jobs {
  const jobs = new Map<string, Job>();

  const jobOf = (id: string): Job => {
    const job = jobs.get(id);
    if (job) return job;
    throw new InputError('job-missing', `There is no job "${id}".`, 'It may be long over.');
  };
  const change = (job: Job, to: Partial<JobStatus>) => {
    job.status = { ...job.status, ...to };
    const { resolve } = job.changed;
    job.changed = signalOnce();
    resolve();
  };

  return {
    start<Result>(
      kind: string,
      doing: string,
      work: (report: Report, signal: AbortSignal) => Promise<Result>,
    ) {
      const id = randomUUID();
      const abort = new AbortController();
      const status: JobStatus = {
        id,
        kind,
        state: 'running',
        doing,
        item: null,
        share: 0,
        secondsLeft: null,
        result: null,
        error: null,
      };
      const job: Job = {
        status,
        abort,
        started: now(),
        changed: signalOnce(),
        ended: Promise.resolve(),
      };
      jobs.set(id, job);
      const report: Report = (what, share, item) => {
        abort.signal.throwIfAborted();
        const done = Math.max(job.status.share, Math.min(1, share));
        const elapsed = (now() - job.started) / 1000;
        const secondsLeft = done < ETA_FROM ? null : (elapsed * (1 - done)) / done;
        change(job, { doing: what, item: item ?? null, share: done, secondsLeft });
      };
      job.ended = (async () => {
        try {
          const result = await work(report, abort.signal);
          change(job, { state: 'done', share: 1, secondsLeft: 0, result });
        } catch (error) {
          if (abort.signal.aborted) {
            change(job, { state: 'cancelled', secondsLeft: null });
          } else {
            if (!(error instanceof InputError)) onFailure(error as Error);
            change(job, { state: 'failed', secondsLeft: null, error: shownError(error) });
          }
        }
        forgetOldest(jobs);
      })();
      return job.status as JobStatus<Result>;
    },
    status: (id) => jobOf(id).status,
    cancel(id) {
      const job = jobOf(id);
      job.abort.abort(new DOMException('Cancelled', 'AbortError'));
      return job.status;
    },
    watch(id, signal) {
      const job = jobOf(id);
      const gone = aborted(signal);
      return (async function* () {
        for (;;) {
          const { status, changed } = job;
          yield status;
          if (status.state !== 'running' || signal?.aborted) return;
          if (job.status === status) await Promise.race([changed.promise, gone]);
          if (signal?.aborted) return;
        }
      })();
    },
    async close() {
      for (const { abort } of jobs.values()) abort.abort(new DOMException('Closing', 'AbortError'));
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}

function forgetOldest(jobs: Map<string, Job>): void {
  const over = [...jobs].filter(([, { status }]) => status.state !== 'running');
  for (const [id] of over.slice(0, Math.max(0, over.length - REMEMBERED))) jobs.delete(id);
}

function signalOnce() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function aborted(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
