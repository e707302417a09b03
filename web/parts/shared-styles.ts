import { css } from 'lit';

/** What every part looks like: focus, buttons, links, text for screen readers alone, the text hues. */
export const sharedStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [hidden] {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2rem;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--rule);
    border-radius: 3px;
    background: var(--paper-raised);
    font-size: var(--type-small);
    font-weight: 550;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  .button:hover {
    border-color: var(--ink-faint);
  }
  .button[disabled] {
    color: var(--ink-faint);
    border-style: dashed;
    cursor: default;
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0 0.35em;
    border: 1px solid var(--rule);
    border-block-end-width: 2px;
    border-radius: 3px;
    background: var(--paper-raised);
    font: 550 0.75rem / 1.45 var(--sans);
    text-align: center;
  }
  .hue-1 {
    --hue: var(--hue-1);
  }
  .hue-2 {
    --hue: var(--hue-2);
  }
  .hue-3 {
    --hue: var(--hue-3);
  }
  .hue-4 {
    --hue: var(--hue-4);
  }
  .hue-5 {
    --hue: var(--hue-5);
  }
  .tag {
    display: inline-block;
    padding: 0 0.4em;
    border: 1.5px solid var(--hue, currentcolor);
    border-radius: 2px;
    color: var(--hue, currentcolor);
    font: 700 0.6875rem / 1.4 var(--sans);
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  /* On a phone the icon says it; the word stays for screen readers. */
  @media (width < 40rem) {
    .wide-only {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .paragraph {
      transition:
        background-color 120ms ease-out,
        border-color 120ms ease-out;
    }
  }
`;
