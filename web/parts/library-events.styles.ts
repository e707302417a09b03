import { css } from 'lit';

export const libraryEventsStyles = css`
  section {
    margin-block-start: var(--space-4);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--mark);
    background: var(--paper-raised);
  }
  h3 {
    margin: 0 0 var(--space-1);
    font: 650 var(--type-lead) / 1.25 var(--serif);
  }
  p {
    margin: 0;
  }
  .line {
    font-size: var(--type-tool);
    color: var(--ink-soft);
  }
  .error {
    margin-block: var(--space-2);
    font-size: var(--type-small);
    color: var(--drift-content);
  }
  section > .button {
    margin-block-start: var(--space-2);
  }
  .progress {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    margin-block-start: var(--space-2);
  }
  progress {
    flex: 1 1 0;
    min-inline-size: 0;
    accent-color: var(--accent);
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol > li {
    margin-block-start: var(--space-3);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--rule);
  }
  .sure {
    font-size: var(--type-tool);
    font-weight: 600;
  }
  .sure span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--ink-soft);
  }
  ul {
    margin-block: var(--space-1) var(--space-2);
  }
  ul > li {
    padding-block: var(--space-1);
    font: 600 var(--type-body) / 1.3 var(--serif);
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font: 400 var(--type-small) / 1.4 var(--sans);
    color: var(--ink-soft);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    font-size: var(--type-small);
    color: var(--accent);
    cursor: pointer;
  }
  blockquote {
    max-inline-size: 60ch;
    margin: var(--space-2) 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--rule);
  }
  blockquote p {
    font: 400 1rem / 1.5 var(--serif);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  blockquote footer {
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
`;
