/** What shows while a paragraph is dragged: the other text to drop it on, and a line from the handle to the pointer. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Article } from '../../server/core/types.ts';
import { shortened } from '../reading/shortened.ts';
import { strings } from '../strings.ts';
import type { Drag } from './passage-drag.ts';

/** Characters of a paragraph by which it is known among those of its text. */
const KNOWN_LENGTH = 160;

/** @param now - index of the paragraph that is linked so far; dropping there changes nothing */
export function dropPassages(article: Article, now: number, drag: Drag): TemplateResult {
  const { letGo, linkedNow } = strings.review.card;
  return html`
    <p class="let-go">${letGo}</p>
    <div class="drops" tabindex="0" role="group" aria-label=${letGo}>
      ${article.paragraphs.map((paragraph, index) => {
        if (paragraph.kind !== 'text') return nothing;
        const isNow = index === now;
        const state = isNow ? 'now' : index === drag.over ? 'over' : '';
        return html`
          <p class="drop ${state}" lang=${paragraph.lang} data-drop=${isNow ? nothing : index}>
            <span class="which">${index + 1}${isNow ? ` · ${linkedNow}` : nothing}</span>
            ${shortened(paragraph.text, KNOWN_LENGTH)}
          </p>
        `;
      })}
    </div>
  `;
}

export function dragLine({ from, at, over }: Drag): TemplateResult {
  return html`
    <svg class="drag-line ${over === null ? '' : 'over'}" aria-hidden="true">
      ${svg`<line x1=${from.x} y1=${from.y} x2=${at.x} y2=${at.y}></line>
        <circle cx=${from.x} cy=${from.y} r="4"></circle>
        <circle cx=${at.x} cy=${at.y} r="6"></circle>`}
    </svg>
  `;
}

export const dropStyles = css`
  .grip {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink-soft);
    cursor: grab;
    /* A finger drags instead of scrolling. */
    touch-action: none;
  }
  .grip .icon {
    stroke-width: 2.5;
  }
  .grip:hover {
    border-color: var(--ink-faint);
    color: var(--ink);
  }
  .dragging {
    cursor: grabbing;
    user-select: none;
  }
  .dragging .grip {
    cursor: grabbing;
  }
  .grip.held {
    border-color: var(--accent);
    color: var(--accent);
  }
  .let-go {
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
    font-weight: 600;
  }
  .drops {
    position: relative;
    max-block-size: min(24rem, 55vh);
    overflow-y: auto;
    border: 1px solid var(--accent);
    border-radius: 3px;
    background: var(--paper);
  }
  .drop {
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--rule);
    font: 400 var(--type-tool) / 1.4 var(--serif);
  }
  .drop:last-child {
    border-block-end: 0;
  }
  .drop .which {
    margin-inline-end: 0.4em;
    font: 600 var(--type-label) / 1.4 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--ink-soft);
  }
  .drop.now {
    background: var(--paper-sunk);
    color: var(--ink-faint);
  }
  .drop.over {
    background: var(--lit-counterpart);
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  .drag-line {
    position: fixed;
    inset: 0;
    z-index: 20;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    stroke: var(--accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
    opacity: 0.85;
    fill: var(--paper-raised);
  }
  .drag-line circle {
    stroke-dasharray: none;
  }
  .drag-line.over {
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .drag-line.over circle {
    fill: var(--accent);
  }
  /* Below a long paragraph the other text would be out of sight: it comes where the handle is not. */
  @media (width < 40rem) {
    .dropping {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      z-index: 10;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 0;
      border-block-start: 3px solid var(--hue);
      background: var(--paper-raised);
      box-shadow: 0 0 24px var(--shadow);
    }
    .dropping.above {
      inset-block: 0 auto;
    }
    .drops {
      max-block-size: 45vh;
    }
  }
`;
