import { css } from 'lit';

export const reviewCardStyles = css`
  section {
    padding: var(--space-4) var(--space-5) var(--space-5);
    border: 1px solid var(--rule);
    border-block-start: 3px solid var(--mark);
    background: var(--paper-raised);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-1) var(--space-4);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  h2 {
    margin: 0;
    font: 650 var(--type-tool) / 1.3 var(--sans);
    color: var(--ink);
  }
  header p {
    margin: 0;
  }
  .question {
    margin: var(--space-2) 0 var(--space-3);
    font: 600 var(--type-lead) / 1.3 var(--serif);
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-3) var(--space-5);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--hue);
  }
  .name {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin: 0 0 var(--space-1);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .text {
    margin: 0;
    font: 400 var(--type-body) / var(--leading-text) var(--serif);
    hyphens: auto;
    overflow-wrap: break-word;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--mark);
    text-underline-offset: 0.2em;
  }
  .verdict {
    margin: var(--space-3) 0 0;
    font-size: var(--type-small);
    font-weight: 600;
  }
  .verdict.accepted::before {
    content: '✓ ';
  }
  .verdict.rejected::before {
    content: '✗ ';
  }
  .button kbd {
    background: transparent;
    border-color: currentcolor;
  }
  .state {
    margin: 0;
    max-inline-size: 70ch;
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  @media (width < 40rem) {
    section {
      padding-inline: var(--space-4);
    }
  }
`;
