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
  .hint {
    max-inline-size: 90ch;
    margin: var(--space-3) 0 var(--space-1);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    font-size: var(--type-small);
    font-weight: 550;
  }
  .method p {
    max-inline-size: 70ch;
    margin: var(--space-1) 0 0;
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  @media print {
    aside {
      position: static;
      max-block-size: none;
      box-shadow: none;
    }
  }
`;
