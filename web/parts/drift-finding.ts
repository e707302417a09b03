/** A finding with everything a reader needs to judge it: both passages, the rule, how sure it is. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../server/core/types.ts';
import { type FindingSide, type PlacedFinding, sentencesAround } from '../drift/findings.ts';
import { fullName } from '../reading/article-label.ts';
import { confidenceNumber } from '../reading/score-words.ts';
import { strings } from '../strings.ts';
import { markClasses } from './drift-marks.ts';

/** What a finding is shown with. */
export interface FindingContext {
  readonly articles: readonly Article[];
  /** Class of each article's hue. */
  readonly hues: readonly string[];
}

export function findingTemplate(item: PlacedFinding, context: FindingContext): TemplateResult {
  const { rule, confidence, confidenceWhy, issue } = strings.drift.finding;
  const { finding } = item;
  const words = strings.drift.rules[finding.rule];
  return html`
    <div class="sides">
      ${[item.source, item.target].map((side) => sideTemplate(side, item, context))}
    </div>
    <p class="explanation" lang="en">${finding.explanation}</p>
    <dl class="facts">
      <div>
        <dt>${rule}</dt>
        <dd>${words ?? nothing} <code>${finding.rule}</code></dd>
      </div>
      <div>
        <dt>${confidence}</dt>
        <dd>${confidenceNumber(finding.confidence)} <span class="why">${confidenceWhy}</span></dd>
      </div>
    </dl>
    <p class="issue">${issue}</p>
  `;
}

/** "Left out · major · 76%", and what became of the paragraphs where that is anything to tell. */
export function findingLabel({ finding, group }: PlacedFinding): TemplateResult {
  const { kinds, severities, outcomes } = strings.drift;
  const { kind, severity } = finding;
  return html`<span class="label"
    ><span class=${markClasses(kind, severity)}>${kinds[kind]}</span>
    <span class="severity ${severity}">${severities[severity]}</span>${
      group.outcome === 'matched'
        ? nothing
        : html` <span class="outcome">${outcomes[group.outcome]}</span>`
    }</span
  >`;
}

function sideTemplate(
  side: FindingSide,
  { finding }: PlacedFinding,
  { articles, hues }: FindingContext,
): TemplateResult {
  const article = articles[side.article]!;
  const { place, nothing: nothingHere } = strings.drift.finding;
  const numbers = paragraphNumbers(side.span ? [side.span.paragraph] : side.paragraphs);
  return html`
    <blockquote class=${hues[side.article] ?? ''}>
      <p class="where"><span class="tag">${article.lang}</span> ${place(fullName(article), numbers)}</p>
      ${
        side.span === null
          ? html`<p class="absent">${nothingHere}</p>
            ${side.paragraphs.map((p) => {
              const { text, lang } = article.paragraphs[p]!;
              return html`<p class="text unmarked" lang=${lang}>${text}</p>`;
            })}`
          : quoteTemplate(article, side.span, markClasses(finding.kind, finding.severity))
      }
    </blockquote>
  `;
}

function quoteTemplate(
  article: Article,
  span: NonNullable<FindingSide['span']>,
  classes: string,
): TemplateResult {
  const { text, mark, cutBefore, cutAfter } = sentencesAround(article, span);
  return html`<p class="text" lang=${article.paragraphs[span.paragraph]!.lang}>${
    cutBefore ? '… ' : nothing
  }${text.slice(0, mark.start)}<mark class=${classes}>${text.slice(mark.start, mark.end)}</mark>${text.slice(mark.end)}${
    cutAfter ? ' …' : nothing
  }</p>`;
}

/** Counted from 1, as the page counts: "4", "9 + 10". */
export function paragraphNumbers(paragraphs: readonly number[]): string {
  return paragraphs.map((p) => p + 1).join(' + ');
}

export const findingStyles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--space-3) var(--space-6);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--hue);
  }
  blockquote p {
    margin: 0;
  }
  .where {
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .text {
    margin-block-start: var(--space-1);
    max-inline-size: 68ch;
    font: 400 1rem / 1.6 var(--serif);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .text mark {
    background: var(--drift-open);
    color: var(--ink);
  }
  .unmarked {
    color: var(--ink-soft);
  }
  .absent {
    margin-block-start: var(--space-1);
    font-size: var(--type-small);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .explanation {
    max-inline-size: 90ch;
    margin: var(--space-3) 0 var(--space-2);
    font-size: var(--type-tool);
    overflow-wrap: break-word;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-6);
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    font-weight: 600;
    color: var(--ink-soft);
  }
  dd {
    margin: 0;
  }
  code {
    font: 400 var(--type-label) / 1.4 ui-monospace, monospace;
    color: var(--ink-soft);
  }
  .why,
  .issue {
    color: var(--ink-soft);
  }
  .issue {
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
    font-style: italic;
  }
  .label {
    font-weight: 600;
  }
  .severity,
  .outcome {
    display: inline-block;
    margin-inline-start: 0.4em;
    padding-inline: 0.45em;
    border: 1px solid var(--rule);
    border-radius: 1em;
    font: 550 var(--type-label) / 1.5 var(--sans);
    color: var(--ink-soft);
  }
  .severity.major {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
`;
