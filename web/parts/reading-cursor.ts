import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AskChange, PinChange, RowsChange } from '../events.ts';
import { anchorOf } from '../reading/anchor.ts';
import { announcementFor } from '../reading/announcement.ts';
import type { Command } from '../reading/keys.ts';
import { type Place, samePlace } from '../reading/lighting.ts';
import { askablePlace, type Reading, refOf } from '../reading/reading.ts';
import { enterRow, rowOf, stepAcross } from '../reading/steps.ts';
import type { RowsShown } from '../state.ts';
import { strings } from '../strings.ts';
import { commandOf } from './key-target.ts';

/** What the cursor needs of the element that shows the rows. */
export interface CursorHost extends ReactiveControllerHost, HTMLElement {
  readonly reading: Reading;
  readonly pinnedPlace: Place | null;
  /** The paragraph of which the reader asks why it is not linked to the pinned one. */
  readonly askedPlace: Place | null;
  readonly rows: RowsShown;
  /** Brings a paragraph into view, and the focus to it if asked and possible. */
  reveal(place: Place, how: { readonly focus: boolean }): void;
  /** The shared row that the reader sees first, 0-based; 0 if none is in view. */
  firstRowInView(): number;
}

/** Where the reader is among the passages, by pointer, focus and keys. */
export class ReadingCursor implements ReactiveController {
  /** What was last said to screen readers. */
  announcement = '';
  /** The panel shall take the focus as soon as it is there. */
  wantsPanelFocus = false;
  /** The answer to the next question shall take the focus. */
  wantsAnswerFocus = false;

  private readonly host: CursorHost;
  private hovered: Place | null = null;
  private focused: Place | null = null;
  /** Where the reader was last, however they left it. */
  last: Place | null = null;

  constructor(host: CursorHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.onKeyDown);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKeyDown);
  }

  /** Other texts are shown now: places of the former ones mean nothing. */
  reset(): void {
    this.hovered = null;
    this.focused = null;
    this.last = null;
  }

  /** The paragraph to light up: what is pinned stays lit until it is unpinned. */
  get lookedAt(): Place | null {
    return this.host.pinnedPlace ?? this.hovered ?? this.focused;
  }

  /** The shared row of the pinned or focused paragraph, 1-based; 0 = none. */
  get rowNumber(): number {
    return rowOf(this.host.reading.sharedRows, this.host.pinnedPlace ?? this.focused) + 1;
  }

  arrivedAt(place: Place): void {
    this.last = place;
    this.announce(announcementFor(this.host.reading, place));
  }

  step(direction: -1 | 1): void {
    const rows = this.host.reading.sharedRows;
    const from = this.host.pinnedPlace ?? this.focused ?? this.last;
    const at = rowOf(rows, from);
    const next = at < 0 ? this.host.firstRowInView() : at + direction;
    const row = rows[next];
    if (row === undefined) {
      this.announce(direction > 0 ? strings.announce.lastRow : strings.announce.firstRow);
      return;
    }
    this.moveTo(enterRow(row, from?.article ?? 0));
  }

  pin(place: Place, panelFocus: boolean): void {
    this.wantsPanelFocus = panelFocus;
    this.host.dispatchEvent(
      new PinChange(refOf(this.host.reading, place), anchorOf(this.host.reading.comparison, place)),
    );
  }

  unpin(): void {
    const place = this.host.pinnedPlace;
    this.host.dispatchEvent(new PinChange(null, null));
    if (place !== null) this.host.reveal(place, { focus: true });
  }

  /** Why is this one not linked to what is pinned? Whether there was anything to ask. */
  private ask(place: Place | null, answerFocus: boolean): boolean {
    const asked = askablePlace(this.host.reading, this.host.pinnedPlace, place);
    if (asked === null) return false;
    this.wantsAnswerFocus = answerFocus;
    this.host.dispatchEvent(new AskChange(refOf(this.host.reading, asked)));
    return true;
  }

  dropQuestion(): void {
    const place = this.host.askedPlace;
    this.host.dispatchEvent(new AskChange(null));
    if (place !== null) this.host.reveal(place, { focus: true });
  }

  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.hover(placeOf(event));
  };

  readonly onPointerLeave = (): void => {
    this.hover(null);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    this.focused = placeOf(event);
    if (this.focused !== null && this.isLinked(this.focused)) this.arrivedAt(this.focused);
    this.host.requestUpdate();
  };

  readonly onFocusOut = (): void => {
    this.focused = null;
    this.host.requestUpdate();
  };

  readonly onClick = (event: MouseEvent): void => {
    const place = placeOf(event);
    if ((event.target as Element).closest('.ask')) {
      this.ask(place, event.detail === 0);
      return;
    }
    const isSelecting = getSelection()?.type === 'Range';
    if (place === null || isSelecting || !this.isLinked(place)) return;
    // A click that no pointer made comes from Enter or Space.
    if (samePlace(this.host.pinnedPlace, place)) this.unpin();
    else this.pin(place, event.detail === 0);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command !== null && this.obey(command)) event.preventDefault();
  };

  /** Whether the command meant something here. */
  private obey(command: Command): boolean {
    switch (command) {
      case 'next-row':
        this.step(1);
        return true;
      case 'previous-row':
        this.step(-1);
        return true;
      case 'column-left':
        return this.across(-1);
      case 'column-right':
        return this.across(1);
      case 'unpin':
        if (this.host.pinnedPlace === null) return false;
        if (this.host.askedPlace === null) this.unpin();
        else this.dropQuestion();
        return true;
      case 'ask-why-not':
        return this.ask(this.focused ?? this.hovered, true);
      case 'toggle-shared-only':
        this.host.dispatchEvent(new RowsChange(this.host.rows === 'shared' ? 'folded' : 'shared'));
        return true;
      default:
        return false;
    }
  }

  private across(direction: -1 | 1): boolean {
    const rows = this.host.reading.sharedRows;
    const from = this.focused ?? this.host.pinnedPlace;
    const row = rows[rowOf(rows, from)];
    if (from === null || row === undefined) return false;
    const place = stepAcross(row, from, direction);
    if (place !== null) this.moveTo(place);
    return true;
  }

  /** An open panel follows the cursor. */
  private moveTo(place: Place): void {
    if (this.host.pinnedPlace !== null) this.pin(place, false);
    this.host.reveal(place, { focus: true });
  }

  private isLinked({ article, paragraph }: Place): boolean {
    return (this.host.reading.counterparts[article]?.[paragraph]?.length ?? 0) > 0;
  }

  private hover(place: Place | null): void {
    if (samePlace(place, this.hovered)) return;
    this.hovered = place;
    this.host.requestUpdate();
  }

  private announce(text: string): void {
    this.announcement = text;
    this.host.requestUpdate();
  }
}

/** The paragraph in which an event happened. */
function placeOf(event: Event): Place | null {
  const element = (event.target as Element).closest<HTMLElement>('[data-paragraph]');
  if (element === null) return null;
  return {
    article: Number(element.dataset.article),
    paragraph: Number(element.dataset.paragraph),
  };
}
