import { css } from 'lit';

export const libraryCollectionStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2) var(--space-3);
    margin-block-end: var(--space-3);
  }
  h2 {
    flex: 1 1 auto;
    margin: 0;
    font: 650 1.375rem / 1.2 var(--serif);
    overflow-wrap: anywhere;
  }
  h3 {
    margin: 0 0 var(--space-2);
    font: 650 var(--type-lead) / 1.25 var(--serif);
  }
  .actions,
  .rename {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .rename {
    flex: 1 1 auto;
  }
  .rename input {
    flex: 1 1 10rem;
    min-inline-size: 0;
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--ink-faint);
    border-radius: 3px;
    background: var(--paper-raised);
    font: 600 var(--type-lead) / 1.25 var(--serif);
  }
  .why,
  .hint {
    margin: 0 0 var(--space-3);
    font-size: var(--type-tool);
    color: var(--ink-soft);
  }
  .error {
    margin: var(--space-2) 0;
    font-size: var(--type-small);
    color: var(--drift-content);
  }
  import-progress {
    display: block;
    margin-block-start: var(--space-3);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    margin-block-start: var(--space-4);
  }
  .bar .hint {
    margin: 0;
    font-size: var(--type-small);
  }
  ul {
    margin: var(--space-2) 0 var(--space-4);
    padding: 0;
    list-style: none;
  }
  li {
    border-block-start: 1px solid var(--rule);
  }
  li:last-child {
    border-block-end: 1px solid var(--rule);
  }
  input[type='checkbox'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--accent);
  }
`;
