/** Every text in a column that scrolls by itself, with room for ribbons between neighbours. */
import { html, nothing, type TemplateResult } from 'lit';
import { fullName } from '../reading/article-label.ts';
import { type PassageContext, paragraphTemplate } from './passages.ts';

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
            <div class="content">
              ${article.paragraphs.map((paragraph, p) => paragraphTemplate(paragraph, k, p, context))}
            </div>
          </div>
        `,
      )}
    </div>
  `;
}
