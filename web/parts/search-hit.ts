/** A text in which words were found: what is known of it, and the passages, each leading to its place. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CollectionHead, SearchHit, SearchPassage } from '../api.ts';
import { dateName, headlineName, languageName } from '../reading/article-label.ts';
import { passageAddress } from '../reading/passage-address.ts';
import { snippetOf } from '../search/snippet.ts';
import { strings } from '../strings.ts';

/** @param collection - the one the text is in; `null` where it is gone since */
export function hitTemplate(hit: SearchHit, collection: CollectionHead | null): TemplateResult {
  const { article, more, paragraphs } = hit;
  const passages = [hit, ...more];
  const further = paragraphs - passages.length;
  const facts = [
    ...(article.title === null ? [] : [article.outlet ?? languageName(article.lang)]),
    ...(article.published === null ? [] : [dateName(article.published)]),
    ...(collection === null ? [] : [collection.title]),
  ];
  return html`
    <article>
      <h2 lang=${article.title === null ? nothing : article.lang}>${headlineName(article)}</h2>
      <p class="facts"><span class="tag">${article.lang}</span> ${facts.join(' · ')}</p>
      <ul>
        ${passages.map((passage) => html`<li>${passageTemplate(passage, hit, collection)}</li>`)}
      </ul>
      ${further > 0 ? html`<p class="facts">${strings.search.further(further)}</p>` : nothing}
    </article>
  `;
}

function passageTemplate(
  { paragraph, text, lang, spans }: SearchPassage,
  { article }: SearchHit,
  collection: CollectionHead | null,
): TemplateResult {
  const { pieces, cutBefore, cutAfter } = snippetOf(text, spans);
  const words = html`
    <span class="number">${strings.search.paragraph(paragraph + 1)}</span>
    <span class="text" lang=${lang}
      >${cutBefore ? '… ' : nothing}${pieces.map((piece) =>
        piece.mark ? html`<mark>${piece.text}</mark>` : piece.text,
      )}${cutAfter ? ' …' : nothing}</span
    >
  `;
  if (collection === null) return html`<p class="passage">${words}</p>`;
  return html`<a class="passage" data-go href=${passageAddress(collection, article.id, paragraph)}
    >${words}</a
  >`;
}

export const hitStyles = css`
  article {
    max-inline-size: 50rem;
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--rule);
  }
  h2 {
    margin: 0;
    font: 650 var(--type-lead) / 1.25 var(--serif);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .facts {
    margin: var(--space-1) 0 0;
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  ul {
    margin: var(--space-2) 0 0;
    padding: 0;
    list-style: none;
  }
  .passage {
    display: block;
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-inline-start: 3px solid var(--rule);
    color: var(--ink);
    text-decoration: none;
  }
  a.passage:hover,
  a.passage:focus-visible {
    border-inline-start-color: var(--accent);
    background: var(--paper-raised);
  }
  .number {
    display: block;
    font-size: var(--type-label);
    color: var(--ink-soft);
  }
  a.passage .number {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .text {
    font: 400 var(--type-body) / var(--leading-text) var(--serif);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  mark {
    padding-inline: 0.1em;
    border-block-end: 2px solid var(--mark);
    background: var(--lit-source);
    color: var(--ink);
  }
`;
