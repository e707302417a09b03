/** What reviewers decide, told to who shows the texts. */
import type { ReviewAction } from './api.ts';
import { ReaderEvent } from './events.ts';

/** Something was decided. */
export class Decided extends ReaderEvent {
  static readonly eventName = 'decided';
  readonly action: ReviewAction;
  constructor(action: ReviewAction) {
    super(Decided.eventName);
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    decided: Decided;
  }
}
