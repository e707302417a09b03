import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Side } from '../review/actions.ts';

/** A paragraph that is dragged by its handle. In pixels of the window. */
export interface Drag {
  /** Whose handle it is; what it is dropped on is a paragraph of the other side's text. */
  readonly side: Side;
  readonly from: Point;
  readonly at: Point;
  /** Index of the paragraph under the pointer; `null` where it would fall on none. */
  readonly over: number | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** A hand that presses a button trembles by less than this. In pixels. */
const TREMOR = 5;

/** So near to the edge of the list the pointer scrolls it, by so much a frame. In pixels. */
const EDGE = 40;
const EDGE_STEP = 9;

/**
 * Drags one of two paragraphs onto another one of the other text, with mouse, pen or finger. What can be
 * dropped on bears `data-drop`, the index of its paragraph, in an element of the class `drops` that
 * scrolls. Escape ends a drag without a drop.
 */
export class PassageDrag implements ReactiveController {
  /** `null` while nothing is dragged. */
  current: Drag | null = null;
  private readonly host: Host;
  private readonly onDrop: (side: Side, paragraph: number) => void;
  private handle: HTMLElement | null = null;
  private pointer = -1;
  private pressed: { readonly side: Side; readonly at: Point } | null = null;
  /** The click that ends a drag means nothing. */
  private hasDragged = false;
  private frame = 0;

  constructor(host: Host, onDrop: (side: Side, paragraph: number) => void) {
    this.host = host;
    this.onDrop = onDrop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** For `pointerdown` on the handle. */
  press(event: PointerEvent, side: Side): void {
    if (event.button !== 0 || !event.isPrimary) return;
    this.hasDragged = false;
    this.handle = event.currentTarget as HTMLElement;
    this.pointer = event.pointerId;
    this.pressed = { side, at: pointOf(event) };
    this.handle.setPointerCapture(event.pointerId);
    this.handle.addEventListener('pointermove', this.onMove);
    this.handle.addEventListener('pointerup', this.onUp);
    this.handle.addEventListener('lostpointercapture', this.end);
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  /** For `click` on the handle: whether it was pressed without being dragged. */
  isClick(): boolean {
    const { hasDragged } = this;
    this.hasDragged = false;
    return !hasDragged;
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer || this.pressed === null) return;
    const at = pointOf(event);
    const { side, at: from } = this.pressed;
    if (this.current === null) {
      if (Math.hypot(at.x - from.x, at.y - from.y) < TREMOR) return;
      this.hasDragged = true;
      this.frame = requestAnimationFrame(this.scrollAtEdges);
    }
    this.show({ side, from, at, over: this.over(at) });
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) return;
    const dropped = this.current;
    this.end();
    if (dropped !== null && dropped.over !== null) this.onDrop(dropped.side, dropped.over);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.current === null || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  };

  private readonly end = (): void => {
    const { handle, pointer } = this;
    if (handle === null) return;
    this.handle = null;
    this.pressed = null;
    handle.removeEventListener('pointermove', this.onMove);
    handle.removeEventListener('pointerup', this.onUp);
    handle.removeEventListener('lostpointercapture', this.end);
    window.removeEventListener('keydown', this.onKey, { capture: true });
    if (handle.hasPointerCapture(pointer)) handle.releasePointerCapture(pointer);
    cancelAnimationFrame(this.frame);
    this.show(null);
  };

  private show(drag: Drag | null): void {
    this.current = drag;
    this.host.requestUpdate();
  }

  private over({ x, y }: Point): number | null {
    const root = this.host.renderRoot;
    if (!(root instanceof ShadowRoot)) return null;
    const target = root.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
    return target ? Number(target.dataset.drop) : null;
  }

  private readonly scrollAtEdges = (): void => {
    const drag = this.current;
    if (this.handle === null) return;
    const list = this.host.renderRoot.querySelector('.drops');
    if (drag !== null && list !== null) {
      const { top, bottom, left, right } = list.getBoundingClientRect();
      const { x, y } = drag.at;
      if (x >= left && x <= right && y >= top && y <= bottom) {
        const by = y < top + EDGE ? -EDGE_STEP : y > bottom - EDGE ? EDGE_STEP : 0;
        const before = list.scrollTop;
        list.scrollTop += by;
        if (list.scrollTop !== before) this.show({ ...drag, over: this.over(drag.at) });
      }
    }
    this.frame = requestAnimationFrame(this.scrollAtEdges);
  };
}

function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
  return { x, y };
}
