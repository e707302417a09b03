/** What the library tells the page that a reader did. */
import { ReaderEvent } from './events.ts';

/** Collections or texts were changed; the page asks anew what there is. */
export class LibraryChange extends ReaderEvent {
  static readonly eventName = 'library-change';
  /** The collection to show from now on; `null` = the same. */
  readonly collection: string | null;
  constructor(collection: string | null = null) {
    super(LibraryChange.eventName);
    this.collection = collection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'library-change': LibraryChange;
  }
}
