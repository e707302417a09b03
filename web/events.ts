/** What parts tell the page that a reader did. Fired on a reader's action only, never on a change from above. */
import type { Claim } from './api.ts';
import type { Anchor } from './reading/anchor.ts';
import type { ParagraphRef, ReadingMode, RowsShown } from './state.ts';

export abstract class ReaderEvent extends Event {
  constructor(name: string) {
    super(name, { bubbles: true, composed: true });
  }
}

/** Other texts, or the same in another order. */
export class ArticlesChange extends ReaderEvent {
  static readonly eventName = 'articles-change';
  readonly articles: readonly string[];
  constructor(articles: readonly string[]) {
    super(ArticlesChange.eventName);
    this.articles = articles;
  }
}

/** A paragraph was pinned (its evidence opened), or none (`null`). */
export class PinChange extends ReaderEvent {
  static readonly eventName = 'pin-change';
  readonly pinned: ParagraphRef | null;
  /** By which it is found again; `null` if nothing is pinned. */
  readonly anchor: Anchor | null;
  constructor(pinned: ParagraphRef | null, anchor: Anchor | null) {
    super(PinChange.eventName);
    this.pinned = pinned;
    this.anchor = anchor;
  }
}

/**
 * What the address leads to is known by its words now. Not a reader's doing: an address that says only where
 * a passage stands is completed once its text has come, in place.
 */
export class AnchorKnown extends ReaderEvent {
  static readonly eventName = 'anchor-known';
  /** The paragraph that is pinned, or in which the finding stands. */
  readonly place: ParagraphRef;
  readonly anchor: Anchor;
  constructor(place: ParagraphRef, anchor: Anchor) {
    super(AnchorKnown.eventName);
    this.place = place;
    this.anchor = anchor;
  }
}

/** Why a paragraph is not linked to the pinned one was asked, or the question dropped (`null`). */
export class AskChange extends ReaderEvent {
  static readonly eventName = 'ask-change';
  readonly asked: ParagraphRef | null;
  constructor(asked: ParagraphRef | null) {
    super(AskChange.eventName);
    this.asked = asked;
  }
}

/** More or less of the texts shall be shown. */
export class RowsChange extends ReaderEvent {
  static readonly eventName = 'rows-change';
  readonly rows: RowsShown;
  constructor(rows: RowsShown) {
    super(RowsChange.eventName);
    this.rows = rows;
  }
}

/** The texts shall stand beside each other in another way. */
export class ModeChange extends ReaderEvent {
  static readonly eventName = 'mode-change';
  readonly mode: ReadingMode;
  constructor(mode: ReadingMode) {
    super(ModeChange.eventName);
    this.mode = mode;
  }
}

/** Freely scrolling columns shall go together at a picked passage, or not. */
export class TogetherChange extends ReaderEvent {
  static readonly eventName = 'together-change';
  readonly together: boolean;
  constructor(together: boolean) {
    super(TogetherChange.eventName);
    this.together = together;
  }
}

/** The passages of a claim were opened, or closed (`null`). */
export class ClaimChange extends ReaderEvent {
  static readonly eventName = 'claim-change';
  /** Id of the claim. */
  readonly claim: string | null;
  constructor(claim: string | null) {
    super(ClaimChange.eventName);
    this.claim = claim;
  }
}

/** Something is looked for, or nothing any more (`null`). */
export class FindChange extends ReaderEvent {
  static readonly eventName = 'find-change';
  readonly find: string | null;
  constructor(find: string | null) {
    super(FindChange.eventName);
    this.find = find;
  }
}

/** Words are looked for in all texts, or none any more (`null`). */
export class SearchChange extends ReaderEvent {
  static readonly eventName = 'search-change';
  readonly query: string | null;
  constructor(query: string | null) {
    super(SearchChange.eventName);
    this.query = query;
  }
}

/** From the search field on to what it found. */
export class ResultsRequest extends ReaderEvent {
  static readonly eventName = 'results-request';
  constructor() {
    super(ResultsRequest.eventName);
  }
}

/** A column shall change places with its neighbour. */
export class ColumnMove extends ReaderEvent {
  static readonly eventName = 'column-move';
  readonly article: string;
  readonly direction: -1 | 1;
  constructor(article: string, direction: -1 | 1) {
    super(ColumnMove.eventName);
    this.article = article;
    this.direction = direction;
  }
}

/** On to the next (1) or back to the previous (-1) shared passage. */
export class RowStep extends ReaderEvent {
  static readonly eventName = 'row-step';
  readonly direction: -1 | 1;
  constructor(direction: -1 | 1) {
    super(RowStep.eventName);
    this.direction = direction;
  }
}

/** The reader wants to see a paragraph. */
export class ParagraphJump extends ReaderEvent {
  static readonly eventName = 'paragraph-jump';
  readonly to: ParagraphRef;
  constructor(to: ParagraphRef) {
    super(ParagraphJump.eventName);
    this.to = to;
  }
}

/** The request that failed shall be made again. */
export class Retry extends ReaderEvent {
  static readonly eventName = 'retry';
  constructor() {
    super(Retry.eventName);
  }
}

export class HelpRequest extends ReaderEvent {
  static readonly eventName = 'help-request';
  constructor() {
    super(HelpRequest.eventName);
  }
}

/** The tour of the first visit shall be shown again. */
export class TourRequest extends ReaderEvent {
  static readonly eventName = 'tour-request';
  constructor() {
    super(TourRequest.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'articles-change': ArticlesChange;
    'pin-change': PinChange;
    'anchor-known': AnchorKnown;
    'ask-change': AskChange;
    'rows-change': RowsChange;
    'mode-change': ModeChange;
    'together-change': TogetherChange;
    'claim-change': ClaimChange;
    'find-change': FindChange;
    'search-change': SearchChange;
    'results-request': ResultsRequest;
    'column-move': ColumnMove;
    'row-step': RowStep;
    'paragraph-jump': ParagraphJump;
    retry: Retry;
    'help-request': HelpRequest;
    'tour-request': TourRequest;
  }
}

/** A claim reads so from now on; `null` drops the one of this id. */
export class ClaimDecided extends ReaderEvent {
  static readonly eventName = 'claim-decided';
  readonly id: string;
  readonly claim: Claim | null;
  constructor(id: string, claim: Claim | null) {
    super(ClaimDecided.eventName);
    this.id = id;
    this.claim = claim;
  }
}
