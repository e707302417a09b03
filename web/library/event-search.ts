/** Which texts of the library report the same event: looked for once, kept while the library stays as it is. */
import {
  type CollectionHead,
  cancelJob,
  type EventSuggestions,
  type Job,
  startEventSearch,
  type Trouble,
  toldError,
  watchJob,
} from '../api.ts';

export interface EventSearchState {
  /** The library it is of, as `libraryKey` has it; `''` before anything was looked for. */
  readonly of: string;
  /** `null` while nothing runs, or the request for it is on its way. */
  readonly job: Job | null;
  readonly running: boolean;
  readonly found: EventSuggestions | null;
  readonly error: Trouble | null;
}

const NOTHING_YET: EventSearchState = {
  of: '',
  job: null,
  running: false,
  found: null,
  error: null,
};

/** Which texts there are: another one, or one less, makes it another library. */
export function libraryKey(collections: readonly CollectionHead[]): string {
  return collections.flatMap(({ articles }) => articles.map(({ id }) => id)).join(',');
}

/** @fires change - anything about the search */
class EventSearch extends EventTarget {
  state: EventSearchState = NOTHING_YET;

  /** Looks through the library as it is now; what was looked for before is forgotten. */
  async start(of: string): Promise<void> {
    const { job: former, running } = this.state;
    if (running && former) void cancelJob(former.id).catch(() => {});
    this.become({ ...NOTHING_YET, of, running: true });
    const isCurrent = () => this.state.of === of && this.state.running;
    try {
      let job = await startEventSearch();
      if (!isCurrent()) {
        void cancelJob(job.id).catch(() => {});
        return;
      }
      this.become({ ...this.state, job });
      await watchJob(job.id, (status) => {
        job = status;
        if (isCurrent()) this.become({ ...this.state, job: status });
      });
      if (!isCurrent()) return;
      const found = job.state === 'done' ? (job.result as unknown as EventSuggestions) : null;
      this.become({ of, job: null, running: false, found, error: job.error });
    } catch (error) {
      if (isCurrent()) this.become({ ...NOTHING_YET, of, error: toldError(error) });
    }
  }

  stop(): void {
    const { job, of } = this.state;
    if (job) void cancelJob(job.id).catch(() => {});
    this.become({ ...NOTHING_YET, of });
  }

  private become(state: EventSearchState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

export const eventSearch = new EventSearch();
