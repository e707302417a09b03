import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
    padding-inline: var(--gutter);
  }
  .skip {
    position: absolute;
    inset-block-start: -4rem;
    inset-inline-start: var(--gutter);
    z-index: 10;
    padding: var(--space-2) var(--space-4);
    border: 0;
    background: var(--accent);
    color: var(--accent-ink);
  }
  .skip:focus {
    inset-block-start: var(--space-2);
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-4) var(--space-3);
    border-block-end: 3px double var(--rule-strong);
  }
  .name {
    margin: 0;
    font: 750 1.75rem / 1 var(--serif);
    font-optical-sizing: auto;
    letter-spacing: -0.02em;
  }
  .tagline {
    margin: 0;
    font: italic 400 1rem / 1.3 var(--serif);
    color: var(--ink-soft);
  }
  search-field {
    flex: 0 1 18rem;
    margin-inline-start: auto;
    align-self: center;
  }
  .tools {
    display: flex;
    gap: var(--space-2);
    align-self: center;
  }
  main {
    outline: none;
  }
  h1 {
    margin: var(--space-5) 0 var(--space-2);
    font: 680 var(--type-title) / 1.1 var(--serif);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    margin-block-end: var(--space-3);
    font-size: var(--type-tool);
    font-weight: 600;
  }
  .views a {
    padding-block: var(--space-1);
    color: var(--ink-soft);
    text-decoration: none;
    border-block-end: 3px solid transparent;
  }
  .views a:hover {
    border-color: var(--rule);
  }
  .views a[aria-current] {
    color: var(--ink);
    border-color: var(--accent);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-5);
    align-items: start;
  }
  .chooser {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2rem;
    font-size: var(--type-tool);
    font-weight: 600;
  }
  select {
    padding: var(--space-1);
    border: 1px solid var(--rule);
    background: var(--paper-raised);
    font-weight: 400;
  }
  text-picker {
    flex: 1 1 20rem;
  }
  @media (width < 40rem) {
    .tools {
      margin-inline-start: auto;
    }
    .tagline,
    search-field {
      order: 1;
      flex: 1 0 100%;
    }
    search-field {
      margin-block-start: var(--space-1);
    }
  }
`;
