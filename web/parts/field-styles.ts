import { css } from 'lit';

/** Folds, fields and rows of buttons, as they stand below a pair that is reviewed. */
export const fieldStyles = css`
  :host {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
  details,
  form {
    margin-block-start: var(--space-3);
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    font-size: var(--type-small);
    font-weight: 550;
  }
  label {
    display: grid;
    gap: var(--space-1);
    font-size: var(--type-small);
    font-weight: 600;
  }
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--ink-faint);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: 400 var(--type-tool) / 1.4 var(--sans);
  }
  textarea {
    resize: vertical;
  }
`;
