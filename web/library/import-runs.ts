/** Files on their way into collections. They go on while the reader looks at another view. */
import {
  addFiles,
  cancelJob,
  type ImportReport,
  type Job,
  type Trouble,
  toldError,
  watchJob,
} from '../api.ts';

export interface ImportRun {
  readonly collection: string;
  /** How many files were given. */
  readonly files: number;
  /** `null` while they are sent. */
  readonly job: Job | null;
  /** Why nothing came of it; `null` where something did or may. */
  readonly error: Trouble | null;
  /** The reader has asked it to stop. */
  readonly stopping: boolean;
}

/** What came of a run that is over. */
export function reportOf({ job }: ImportRun): ImportReport | null {
  return job?.state === 'done' ? (job.result as unknown as ImportReport) : null;
}

export function isOver({ job, error }: ImportRun): boolean {
  return error !== null || (job !== null && job.state !== 'running');
}

/** @fires change - anything about any run  @fires landed - texts have come into a collection */
class ImportRuns extends EventTarget {
  private readonly byKey = new Map<number, { run: ImportRun; readonly sending: AbortController }>();
  private last = 0;

  /** Latest first. */
  of(collection: string): readonly (readonly [number, ImportRun])[] {
    return [...this.byKey]
      .filter(([, { run }]) => run.collection === collection)
      .map(([key, { run }]) => [key, run] as const)
      .reverse();
  }

  start(collection: string, files: readonly File[]): void {
    if (files.length === 0) return;
    const key = ++this.last;
    const sending = new AbortController();
    const run = { collection, files: files.length, job: null, error: null, stopping: false };
    this.byKey.set(key, { run, sending });
    this.dispatchEvent(new Event('change'));
    void this.follow(key, files, sending.signal);
  }

  async stop(key: number): Promise<void> {
    const found = this.byKey.get(key);
    if (!found || isOver(found.run)) return;
    this.change(key, { stopping: true });
    found.sending.abort();
    const id = found.run.job?.id;
    if (id === undefined) return;
    try {
      await cancelJob(id);
    } catch (error) {
      this.change(key, { error: toldError(error) });
    }
  }

  /** Takes what is said about a run off the page. */
  dismiss(key: number): void {
    this.byKey.delete(key);
    this.dispatchEvent(new Event('change'));
  }

  private async follow(key: number, files: readonly File[], signal: AbortSignal): Promise<void> {
    const { collection } = this.byKey.get(key)!.run;
    try {
      const job = await addFiles(collection, files, signal);
      this.change(key, { job });
      await watchJob(job.id, (status) => this.change(key, { job: status }));
    } catch (error) {
      // Stopped while the files were sent: nothing has been read, so nothing is left to tell.
      if (signal.aborted) this.dismiss(key);
      else this.change(key, { error: toldError(error) });
    }
    const run = this.byKey.get(key)?.run;
    if (run && reportOf(run)) this.dispatchEvent(new Event('landed'));
  }

  private change(key: number, to: Partial<ImportRun>): void {
    const found = this.byKey.get(key);
    if (!found) return;
    found.run = { ...found.run, ...to };
    this.dispatchEvent(new Event('change'));
  }
}

export const importRuns = new ImportRuns();
