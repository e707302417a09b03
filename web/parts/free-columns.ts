/** Every text in a column that scrolls by itself, with room for ribbons between neighbours. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Article } from '../../server/core/types.ts';
import { fullName } from '../reading/article-label.ts';
import { litOf } from '../reading/lighting.ts';
import { type PassageContext, paragraphTemplate } from './passages.ts';

/**
 * Paragraphs that come into view and go out of it together. At every frame the browser finds out which
 * stretches are in view, and it lays out all of one for the first line of it: the longer they are, the
 * cheaper is the one and the dearer the other. Of 12, 24 and 40, `npm run bench:page` likes this best.
 */
const STRETCH = 24;

export function freeColumnsTemplate(context: PassageContext): TemplateResult {
  return html`
    <div class="free">
      ${context.articles.map(
        (article, k) => html`
          ${k === 0 ? nothing : html`<svg class="ribbons" aria-hidden="true"></svg>`}
          <div
            class="column ${context.hues[k]}"
            tabindex="0"
            role="region"
            aria-label=${fullName(article)}
          >
            <div class="content">${stretchTemplates(article, k, context)}</div>
          </div>
        `,
      )}
    </div>
  `;
}

/** A stretch that nothing has changed for is not worked out again: of thousands of paragraphs, few light up at a time. */
function stretchTemplates({ paragraphs }: Article, k: number, context: PassageContext) {
  const { pinned, asked, drift, lighting } = context;
  const lit = new Set(litOf(lighting, k).map(stretchOf));
  return Array.from({ length: stretchOf(paragraphs.length - 1) + 1 }, (_, stretch) => {
    const from = stretch * STRETCH;
    const own = paragraphs.slice(from, from + STRETCH);
    return guard([pinned, asked, drift, lit.has(stretch) ? lighting : null], () => {
      return html`<div class="stretch">
        ${own.map((paragraph, i) => paragraphTemplate(paragraph, k, from + i, context))}
      </div>`;
    });
  });
}

function stretchOf(paragraph: number): number {
  return Math.floor(paragraph / STRETCH);
}
