import { css } from 'lit';

/** What every view begins and ends with: a sentence on what is seen, and how it was found. */
export const viewStyles = css`
  .summary {
    max-inline-size: 48rem;
    margin: 0 0 var(--space-3);
    font: 400 var(--type-lead) / 1.4 var(--serif);
    color: var(--ink-soft);
    text-wrap: pretty;
  }
  @media (width < 40rem) {
    .summary {
      font-size: var(--type-body);
    }
  }
  footer {
    margin-block: var(--space-6);
    padding-block-start: var(--space-3);
    border-block-start: 3px double var(--rule-strong);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
`;
