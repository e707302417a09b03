import { css } from 'lit';

export const evidenceStyles = css`
  aside {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 5;
    display: flex;
    flex-direction: column;
    max-block-size: var(--panel);
    padding: var(--space-3) var(--gutter) 0;
    border-block-start: 3px solid var(--mark);
    background: var(--paper-raised);
    box-shadow: 0 -0.5rem 2rem var(--shadow);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
  }
  h2 {
    margin: 0;
    font: 650 var(--type-tool) / 1.3 var(--sans);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    gap: var(--space-4) var(--space-6);
    align-items: start;
  }
  .scroll {
    margin-block-start: var(--space-2);
    padding-block: var(--space-2) var(--space-4);
    overflow: auto;
    overscroll-behavior: contain;
  }
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
  .what {
    margin: var(--space-1) 0 var(--space-2);
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
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-3);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--hue);
  }
  blockquote p {
    margin: var(--space-1) 0 0;
    font: 400 1rem / 1.45 var(--serif);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
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
  details .pair {
    margin-block-start: var(--space-2);
  }
  .method p {
    max-inline-size: 70ch;
    margin: var(--space-1) 0 0;
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  @media (width < 40rem) {
    .gauge {
      margin-inline-start: 0;
    }
  }
  @media print {
    aside {
      position: static;
      max-block-size: none;
      box-shadow: none;
    }
  }
`;
