import { html, nothing } from 'lit';
import type { ArticleHead, LedgerPassage } from '../api.ts';
import { mannerWords } from '../claims/manner.ts';
import { passagePieces } from '../claims/passage-pieces.ts';
import { shortName } from '../reading/article-label.ts';
import { confidenceNumber, confidenceWords } from '../reading/score-words.ts';
import { formatState, INITIAL_STATE } from '../state.ts';
import { strings } from '../strings.ts';

export type ShownPassage = Omit<LedgerPassage, 'confirmed' | 'confidence'> &
  Partial<Pick<LedgerPassage, 'confirmed' | 'confidence'>>;

/** The address of a paragraph beside the other texts. */
export function compareAddress(collection: string, article: string, paragraph: number): string {
  return formatState({ ...INITIAL_STATE, collection, pinned: { article, paragraph } });
}

/** That a reader confirmed it, of which the machine's number says nothing; else how likely it is. */
function standingWords({ confirmed, confidence }: ShownPassage): string | null {
  if (confirmed) return strings.claims.ledger.confirmed;
  if (confidence == null) return null;
  return `${confidenceWords(confidence)}, ${confidenceNumber(confidence)}`;
}

/** A passage with what carries the claim lit, who says it, and what it holds. */
export function passageTemplate(passage: ShownPassage, article: ArticleHead, collection: string) {
  const { ledger } = strings.claims;
  const number = passage.paragraph + 1;
  const standing = standingWords(passage);
  const facts = (['figures', 'dates', 'names', 'hedges'] as const)
    .map(
      (kind) =>
        [kind, passage[kind].map(({ start, end }) => passage.text.slice(start, end))] as const,
    )
    .filter(([, words]) => words.length > 0);
  return html`
    <p class="manner">
      <a
        href=${compareAddress(collection, article.id, passage.paragraph)}
        aria-label=${ledger.compare(number, shortName(article))}
        >${ledger.paragraph(number)}</a
      >
      · ${mannerWords(passage)}${standing ? ` · ${standing}` : nothing}
    </p>
    <blockquote lang=${passage.lang}>
      ${passagePieces(passage.text, passage.sentences, passage.hedges).map(
        ({ text, carries, hedges }) =>
          carries || hedges
            ? html`<span class="${carries ? 'carries' : ''} ${hedges ? 'hedges' : ''}">${text}</span>`
            : text,
      )}
    </blockquote>
    ${
      facts.length === 0
        ? nothing
        : html`<p class="facts">
          ${facts.map(
            ([kind, words], i) =>
              html`${i > 0 ? ' · ' : ''}${ledger.facts[kind]}:
                <span lang=${passage.lang}>${[...new Set(words)].join(', ')}</span>`,
          )}
        </p>`
    }
  `;
}
