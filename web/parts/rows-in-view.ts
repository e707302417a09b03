import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Set on what can be seen; passages.styles.ts lets everything else go without layout. */
export const IN_VIEW = 'data-in-view';

/**
 * Tells rows and stretches of paragraphs that can be seen from those that cannot. `content-visibility: auto` alone
 * would spare the same work, but words in a box that it contains cannot be selected with the pointer in
 * Chromium, so what is in view is freed of it.
 */
export class RowsInView implements ReactiveController {
  private readonly host: Host;
  private readonly selector: string;
  private readonly onChange: () => void;
  private watched = new Set<Element>();
  private readonly observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      target.toggleAttribute(IN_VIEW, isIntersecting);
    }
    this.onChange();
  });

  /**
   * @param selector - what may go without layout
   * @param onChange - called when others are in view
   */
  constructor(host: Host, selector: string, onChange: () => void) {
    this.host = host;
    this.selector = selector;
    this.onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    const found = new Set(this.host.renderRoot.querySelectorAll(this.selector));
    for (const element of this.watched) if (!found.has(element)) this.observer.unobserve(element);
    for (const element of found) if (!this.watched.has(element)) this.observer.observe(element);
    this.watched = found;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.watched.clear();
  }
}
