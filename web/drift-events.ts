/** What the parts that show drift tell the page. */

import type { ReportOrder } from './drift/report.ts';
import type { DriftShown } from './drift/shown.ts';
import { ReaderEvent } from './events.ts';

/** A finding was opened by its id, or closed (`null`). */
export class FindingChange extends ReaderEvent {
  static readonly eventName = 'finding-change';
  readonly finding: string | null;
  constructor(finding: string | null) {
    super(FindingChange.eventName);
    this.finding = finding;
  }
}

/** Other findings shall be shown. */
export class DriftShownChange extends ReaderEvent {
  static readonly eventName = 'drift-shown-change';
  readonly shown: DriftShown;
  constructor(shown: DriftShown) {
    super(DriftShownChange.eventName);
    this.shown = shown;
  }
}

/** Another text is the original, or none is (`null`). */
export class OriginalChange extends ReaderEvent {
  static readonly eventName = 'original-change';
  /** Article id. */
  readonly original: string | null;
  constructor(original: string | null) {
    super(OriginalChange.eventName);
    this.original = original;
  }
}

/** The report shall be in another order. */
export class ReportOrderChange extends ReaderEvent {
  static readonly eventName = 'report-order-change';
  readonly order: ReportOrder;
  constructor(order: ReportOrder) {
    super(ReportOrderChange.eventName);
    this.order = order;
  }
}

/** On to the next (1) or back to the previous (-1) finding. */
export class FindingStep extends ReaderEvent {
  static readonly eventName = 'finding-step';
  readonly direction: -1 | 1;
  constructor(direction: -1 | 1) {
    super(FindingStep.eventName);
    this.direction = direction;
  }
}

declare global {
  interface HTMLElementEventMap {
    'finding-change': FindingChange;
    'drift-shown-change': DriftShownChange;
    'original-change': OriginalChange;
    'report-order-change': ReportOrderChange;
    'finding-step': FindingStep;
  }
}
