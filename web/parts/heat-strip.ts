import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
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

/**
 * A text at a glance, one bar a paragraph; the height says where it stands. Click jumps there;
 * by keyboard the same is reached from passage to passage. @fires paragraph-jump
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
      opacity: 1;
    }
  `;

  /** Article id, for the jump. */
  @property() accessor article = '';
  @property({ attribute: false }) accessor standings: readonly Standing[] = [];
  /** Paragraph indices that are lit now. */
  @property({ attribute: false }) accessor lit: ReadonlySet<number> = new Set();

  override render() {
    const count = (standing: Standing) => this.standings.filter((s) => s === standing).length;
    const label = strings.head.profile(
      this.standings.length,
      count('shared'),
      count('alone'),
      count('aside'),
    );
    return html`
      <svg
        role="img"
        aria-label=${label}
        viewBox="0 0 ${Math.max(1, this.standings.length)} ${HEIGHT}"
        preserveAspectRatio="none"
        @click=${this.onClick}
      >
        ${this.standings.map((standing, index) => this.renderBar(standing, index))}
      </svg>
    `;
  }

  private renderBar(standing: Standing, index: number) {
    const { y, height } = BARS[standing];
    const classes = { [standing]: true, lit: this.lit.has(index) };
    const { tick, tickTitle } = strings.head;
    return svg`
      <g data-paragraph=${index}>
        <title>${tickTitle(index + 1, tick[standing])}</title>
        <rect class="ground" x=${index} y="0" width="1" height=${HEIGHT}></rect>
        <rect class=${classMap(classes)} x=${index + 0.12} y=${y} width="0.76" height=${height}></rect>
      </g>
    `;
  }

  private onClick(event: Event): void {
    const bar = (event.target as Element).closest<SVGGElement>('[data-paragraph]');
    if (bar === null) return;
    const paragraph = Number(bar.dataset.paragraph);
    this.dispatchEvent(new ParagraphJump({ article: this.article, paragraph }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heat-strip': HeatStrip;
  }
}
