/** Templates of an explanation: reasons for and against, nearness, stronger claims, the numbers. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../server/core/types.ts';
import type { Explanation, PairExplanation } from '../api.ts';
import { ParagraphJump } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import { sentenceCount } from '../reading/explanation.ts';
import type { Place } from '../reading/lighting.ts';
import { type ToldReason, toldReasons } from '../reading/reasons.ts';
import { confidenceNumber, cosineNumber, weightNumber } from '../reading/score-words.ts';
import { sentenceText } from '../reading/sentence-pieces.ts';
import { strings } from '../strings.ts';

/** The two paragraphs that are explained: `here` is the explanation's source. */
export interface ExplainedPlaces {
  readonly articles: readonly Article[];
  readonly here: Place;
  readonly there: Place;
}

export function explanationTemplate(
  explanation: Explanation,
  places: ExplainedPlaces,
): TemplateResult {
  const [best] = explanation.pairs;
  return html`
    ${
      best === undefined
        ? html`<p class="rank">${strings.explanation.why.tooFar}</p>`
        : bestPairTemplate(best, places)
    }
    ${rivalsTemplate(explanation, places)}
    ${best === undefined ? nothing : numbersTemplate(best)}
  `;
}

function bestPairTemplate(pair: PairExplanation, { articles, here, there }: ExplainedPlaces) {
  const [own, other] = [articles[here.article]!, articles[there.article]!];
  const told = toldReasons(pair, {
    source: sentenceText(own.paragraphs[here.paragraph], pair.source),
    target: sentenceText(other.paragraphs[there.paragraph], pair.target),
  });
  const most = Math.max(...told.map(({ weight }) => Math.abs(weight)));
  const { why } = strings.explanation;
  return html`
    <div class="reasons">
      ${reasonsTemplate(
        why.for,
        'for',
        told.filter(({ weight }) => weight > 0),
        most,
      )}
      ${reasonsTemplate(
        why.against,
        'against',
        told.filter(({ weight }) => weight < 0),
        most,
      )}
    </div>
    <p class="legend">${why.scale}</p>
    <p class="rank">
      ${why.rank(fullName(other), pair.sourceRank, sentenceCount(other))}
      ${why.rank(fullName(own), pair.targetRank, sentenceCount(own))}
    </p>
  `;
}

/** Solid bars speak for, hollow ones against; the heading says it in words. */
function reasonsTemplate(
  title: string,
  stance: 'for' | 'against',
  reasons: readonly ToldReason[],
  most: number,
) {
  return html`
    <div>
      <h4>${title}</h4>
      ${
        reasons.length === 0
          ? html`<p class="nothing">${strings.explanation.why.nothing}</p>`
          : html`
            <ul class=${stance}>
              ${reasons.map(
                ({ words, weight }) => html`
                  <li>
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect x="0.5" y="0.5" width=${Math.max(1, (Math.abs(weight) / most) * 99)} height="7"></rect>
                    </svg>
                    ${words}
                  </li>
                `,
              )}
            </ul>
          `
      }
    </div>
  `;
}

function rivalsTemplate({ rivals }: Explanation, { articles, here, there }: ExplainedPlaces) {
  if (rivals.length === 0) return nothing;
  const { why } = strings.explanation;
  const [own, other] = [articles[here.article]!, articles[there.article]!];
  return html`
    <h4>${why.rivals}</h4>
    <ul class="rivals">
      ${rivals.map(({ source, target, confidence }) => {
        const share = confidenceNumber(confidence);
        const isOurs = source === here.paragraph;
        const to = isOurs
          ? { article: other.id, paragraph: target }
          : { article: own.id, paragraph: source };
        return html`
          <li>
            ${
              isOurs
                ? why.rivalThere(target + 1, fullName(other), share)
                : why.rivalHere(there.paragraph + 1, source + 1, fullName(own), share)
            }
            <button
              class="go"
              type="button"
              @click=${(event: Event) => event.target?.dispatchEvent(new ParagraphJump(to))}
            >
              ${strings.evidence.goTo}<span class="visually-hidden">: ${to.paragraph + 1}, ${to.article}</span>
            </button>
          </li>
        `;
      })}
    </ul>
  `;
}

function numbersTemplate({ reasons }: PairExplanation) {
  const { numbers, evidence, value, weight } = strings.explanation.why;
  return html`
    <details class="numbers">
      <summary>${numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${evidence}</th>
            <th scope="col">${value}</th>
            <th scope="col">${weight}</th>
          </tr>
        </thead>
        <tbody>
          ${reasons.map(
            (reason) => html`
              <tr>
                <th scope="row">${strings.explanation.evidence[reason.evidence] ?? reason.evidence}</th>
                <td>${cosineNumber(reason.value)}</td>
                <td>${weightNumber(reason.weight)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}

export const explanationStyles = css`
  .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--space-2) var(--space-5);
    margin-block-end: var(--space-2);
  }
  h4 {
    margin: var(--space-2) 0 var(--space-1);
    font: 650 var(--type-small) / 1.3 var(--sans);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--type-small);
  }
  li {
    padding-block: 0.15rem;
  }
  .for li,
  .against li {
    display: grid;
    grid-template-columns: 4.5rem 1fr;
    gap: var(--space-2);
    align-items: baseline;
  }
  li svg {
    inline-size: 100%;
    block-size: 0.5rem;
    overflow: visible;
  }
  li rect {
    fill: var(--accent);
    stroke: var(--accent);
    vector-effect: non-scaling-stroke;
  }
  .against rect {
    fill: none;
    stroke: var(--ink-soft);
    stroke-dasharray: 2 2;
  }
  .rank,
  .nothing,
  .rivals {
    max-inline-size: 70ch;
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .go {
    min-block-size: 1.5rem;
    padding: 0 var(--space-1);
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  table {
    margin-block: var(--space-2);
    border-collapse: collapse;
    font-size: var(--type-small);
  }
  th,
  td {
    padding: 0.15rem var(--space-4) 0.15rem 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }
  td {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
