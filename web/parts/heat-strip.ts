import { css, html, LitElement, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { ParagraphJump } from '../events.ts';
import type { Standing } from '../reading/blocks.ts';
import { strings } from '../strings.ts';

/** Height of the strip in its own units; one paragraph is one unit wide. */
const HEIGHT = 10;
/** Height and top of a bar: full = shared, half = only here, a low dash = not article text. */
const BARS = {
  shared: { y: 0, height: HEIGHT },
  alone: { y: 5, height: HEIGHT - 5 },
  aside: { y: 8.5, height: 1.5 },
} as const;

/** Keys that choose a paragraph, by how far they go. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A text at a glance, one bar a paragraph; the height says where it stands. Click jumps there; by
 * keyboard it is a slider whose arrows choose a paragraph and whose Enter jumps. @fires paragraph-jump
 */
@customElement('heat-strip')
export class HeatStrip extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 0.875rem;
      cursor: pointer;
      overflow: visible;
    }
    .ground {
      fill: transparent;
    }
    .shared {
      fill: var(--hue);
    }
    .alone {
      fill: var(--ink-faint);
      opacity: 0.65;
    }
    .aside {
      fill: var(--ink-faint);
    }
    .lit {
      fill: var(--mark);
      pointer-events: none;
    }
    .at {
      display: none;
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
      pointer-events: none;
    }
    svg:focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
    svg:focus-visible .at {
      display: block;
    }
  `;

  /** Article id, for the jump. */
  @property() accessor article = '';
  @property({ attribute: false }) accessor standings: readonly Standing[] = [];
  /** Paragraph indices that are lit now. */
  @property({ attribute: false }) accessor lit: ReadonlySet<number> = new Set();

  /** The paragraph that the keys have chosen. */
  @state() private accessor at = 0;

  override render() {
    const count = (standing: Standing) => this.standings.filter((s) => s === standing).length;
    const label = strings.head.profile(
      this.standings.length,
      count('shared'),
      count('alone'),
      count('aside'),
    );
    const { tick, tickTitle, goTo } = strings.head;
    const last = Math.max(0, this.standings.length - 1);
    const at = Math.min(this.at, last);
    return html`
      <svg
        role="slider"
        tabindex="0"
        aria-label=${goTo(label)}
        aria-valuemin="1"
        aria-valuemax=${last + 1}
        aria-valuenow=${at + 1}
        aria-valuetext=${tickTitle(at + 1, tick[this.standings[at] ?? 'aside'])}
        viewBox="0 0 ${last + 1} ${HEIGHT}"
        preserveAspectRatio="none"
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
      >
        ${guard([this.standings], () => this.standings.map((each, index) => this.renderBar(each, index)))}
        ${[...this.lit].map((index) => this.renderMark(index))}
        <rect class="at" x=${at} y="0" width="1" height=${HEIGHT}></rect>
      </svg>
    `;
  }

  private renderBar(standing: Standing, index: number) {
    const { y, height } = BARS[standing];
    const { tick, tickTitle } = strings.head;
    return svg`
      <g data-paragraph=${index}>
        <title>${tickTitle(index + 1, tick[standing])}</title>
        <rect class="ground" x=${index} y="0" width="1" height=${HEIGHT}></rect>
        <rect class=${standing} x=${index + 0.12} y=${y} width="0.76" height=${height}></rect>
      </g>
    `;
  }

  private renderMark(index: number) {
    const { y, height } = BARS[this.standings[index] ?? 'aside'];
    return svg`<rect class="lit" x=${index + 0.12} y=${y} width="0.76" height=${height}></rect>`;
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      this.at = Math.max(0, Math.min(this.standings.length - 1, this.at + step));
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.jump(this.at);
    } else {
      return;
    }
    event.preventDefault();
  }

  private onClick(event: Event): void {
    const bar = (event.target as Element).closest<SVGGElement>('[data-paragraph]');
    if (bar === null) return;
    this.at = Number(bar.dataset.paragraph);
    this.jump(this.at);
  }

  private jump(paragraph: number): void {
    this.dispatchEvent(new ParagraphJump({ article: this.article, paragraph }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heat-strip': HeatStrip;
  }
}
