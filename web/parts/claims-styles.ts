import { css } from 'lit';

/** What the parts of the claims view share: headings, tables, passages. */
export const claimsStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: var(--space-6) 0 var(--space-3);
    font: 650 1.375rem / 1.2 var(--serif);
  }
  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--type-small);
  }
  caption {
    padding-block-end: var(--space-2);
    text-align: start;
    color: var(--ink-soft);
  }
  th,
  td {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--rule-strong);
    font-weight: 650;
    white-space: nowrap;
  }
  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 52rem;
    min-inline-size: 34rem;
    font-family: var(--sans);
  }
  svg text {
    fill: var(--ink);
    font-size: 11px;
  }
  svg .head {
    fill: var(--ink-soft);
    font-weight: 650;
  }
  svg .guide {
    stroke: var(--rule);
    stroke-width: 1;
  }
  blockquote {
    margin: 0 0 var(--space-2);
    font: 400 var(--type-body) / var(--leading-text) var(--serif);
    max-inline-size: 68ch;
    color: var(--ink-soft);
  }
  .carries {
    background: var(--lit-source);
    color: var(--ink);
  }
  .hedges {
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.2em;
  }
  .manner {
    margin: 0 0 var(--space-1);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .facts {
    margin: 0 0 var(--space-4);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
`;
