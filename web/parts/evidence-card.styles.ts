import { css } from 'lit';

export const evidenceCardStyles = css`
  section {
    max-inline-size: 64rem;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em;
    margin: 0;
    font: 650 var(--type-lead) / 1.25 var(--serif);
  }
  h3 .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .gauge {
    align-self: center;
    inline-size: 5rem;
    block-size: 0.375rem;
    margin-inline-start: var(--space-2);
    fill: var(--mark);
  }
  .gauge .ground {
    fill: var(--rule);
  }
  .what,
  .state {
    margin: var(--space-1) 0 var(--space-2);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .decided {
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
    font-weight: 600;
  }
  .decided::before {
    content: '✓ ' / '';
  }
  .review {
    display: flex;
    gap: var(--space-2);
    margin: 0 0 var(--space-3);
  }
  .review [aria-pressed='true'] {
    border-color: var(--accent);
    color: var(--accent);
  }
  .words {
    min-block-size: 1.5rem;
    margin-block-end: var(--space-2);
    padding: 0 var(--space-2);
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--paper);
    font-size: var(--type-small);
    font-weight: 550;
  }
  .words::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }
  .words[aria-pressed='true'] {
    border-color: var(--accent);
    color: var(--accent);
  }
  .words[aria-pressed='true']::before {
    background: currentcolor;
  }
  .words ~ .legend {
    margin-block-start: 0;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--space-1) var(--space-4);
    margin: 0 0 var(--space-2);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  dd b {
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    font-size: var(--type-small);
    font-weight: 550;
  }
  details > .pair {
    margin-block-start: var(--space-2);
  }
  @media (width < 40rem) {
    .gauge {
      margin-inline-start: 0;
    }
  }
`;
