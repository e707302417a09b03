import { css } from 'lit';

/** Narrower columns than this are stacked instead, one card a passage. In rem. */
export const LEAST_COLUMN = 12.5;
/** Wider columns than this tire the eye. In rem. */
const MOST_COLUMN = 46;

const columns = css`
  :host {
    display: block;
  }
  .columns {
    container-type: inline-size;
  }
  .heads,
  .row {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--paper);
    border-block-end: 1px solid var(--rule-strong);
  }
  article-head,
  .cell {
    padding-inline: var(--space-4);
  }
  article-head {
    margin-inline: var(--space-4);
    padding-inline: 0;
  }
  .cell {
    padding-block: var(--space-4);
    border-inline-start: 1px solid var(--rule);
  }
  article-head:first-child {
    margin-inline-start: 0;
  }
  article-head:last-child {
    margin-inline-end: 0;
  }
  .cell:first-child {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .cell:nth-last-child(1 of .cell) {
    padding-inline-end: 0;
  }
  .whose,
  .absentees {
    display: none;
  }
  .passages {
    padding-block-start: 6px;
  }
  /* What is out of view is not laid out; it stays in the page for search, print and screen readers. */
  .row {
    contain-intrinsic-block-size: auto 16rem;
  }
  .stretch {
    contain-intrinsic-block-size: auto 220rem;
  }
  .row:not([data-in-view]),
  .stretch:not([data-in-view]) {
    content-visibility: auto;
    overflow-clip-margin: 0.75rem;
  }
`;

/** A shared row hangs on a line: a filled knot where a text speaks, a hollow one where it is silent. */
const rows = css`
  .row.shared {
    position: relative;
    border-block-start: 1px solid var(--ink-faint);
  }
  .row.shared > .cell {
    position: relative;
  }
  .row.shared > .cell::before {
    content: '';
    position: absolute;
    inset-block-start: -5px;
    inset-inline-start: var(--space-4);
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--hue, var(--ink-faint));
    border-radius: 50%;
    background: var(--hue);
  }
  .row.shared > .cell:first-child::before {
    inset-inline-start: 0;
  }
  .row.shared > .cell.empty::before {
    background: var(--paper);
    border-width: 1px;
  }
  .row.apart {
    border-block-start: 1px solid var(--rule);
  }
  .row:first-child {
    border-block-start: 0;
  }
  .absent {
    font-size: var(--type-label);
    color: var(--ink-faint);
  }
  .only-here {
    display: block;
    margin-block-end: var(--space-2);
    font-size: var(--type-label);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .run + .run {
    margin-block-start: var(--space-4);
  }
  .fold {
    margin-block-start: var(--space-3);
  }
  .fold > summary {
    min-block-size: 1.75rem;
    padding-block: var(--space-1);
    border-block-start: 1px dashed var(--ink-faint);
    font-size: var(--type-small);
    font-weight: 550;
    color: var(--accent);
    cursor: pointer;
  }
  .run > .fold:nth-child(2) {
    margin-block-start: 0;
  }
  .preview {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block-start: var(--space-1);
    font: 400 var(--type-tool) / 1.4 var(--serif);
    color: var(--ink-faint);
  }
  .fold[open] .preview {
    display: none;
  }
  .fold[open] > summary {
    margin-block-end: var(--space-3);
    color: var(--ink-soft);
  }
  .only-here::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.4rem;
    border: 1.5px solid var(--ink-soft);
  }
`;

const paragraphs = css`
  .paragraph {
    position: relative;
    margin: calc(-1 * var(--space-2));
    padding: var(--space-2);
    border-radius: 3px;
    scroll-margin-block: 10rem 5rem;
  }
  .paragraph + .paragraph {
    margin-block-start: var(--space-2);
  }
  .pinned-open .paragraph {
    scroll-margin-block-end: calc(var(--panel) + 1rem);
  }
  .paragraph p {
    margin: 0;
    font: 400 var(--type-body) / var(--leading-text) var(--serif);
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
    overflow-wrap: break-word;
  }
  .number {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    margin: 0 0 0.15rem;
    padding: 0;
    border: 0;
    background: none;
    font: 400 var(--type-label) / 1.5 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--ink-faint);
  }
  .verse {
    margin-inline-end: 0.5em;
    font: 400 var(--type-label) / 1 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--ink-faint);
  }
  button.number {
    min-block-size: 1.5rem;
    font-weight: 600;
    color: var(--ink-soft);
  }
  button.number:focus-visible {
    outline: none;
  }
  .links {
    font-weight: 450;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.25em;
  }
  .paragraph:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .linked {
    cursor: pointer;
  }
  .source {
    background: var(--lit-source);
  }
  .counterpart {
    background: var(--lit-counterpart);
  }
  .source,
  .counterpart {
    box-shadow: -3px 0 0 var(--mark);
  }
  .counterpart {
    box-shadow: -3px 0 0 var(--accent);
  }
  .source .number,
  .counterpart .number {
    color: var(--ink);
  }
  .pinned {
    outline: 2px solid var(--mark);
  }
  .asked {
    outline: 2px dashed var(--accent);
  }
  .ask {
    position: absolute;
    inset-block-end: -0.9rem;
    inset-inline-end: var(--space-2);
    z-index: 1;
    min-block-size: 1.5rem;
    padding: 0 var(--space-2);
    border: 1px solid var(--accent);
    border-radius: 3px;
    background: var(--paper-raised);
    font: 550 var(--type-label) / 1.4 var(--sans);
    color: var(--accent);
    opacity: 0;
  }
  .paragraph:hover > .ask,
  .ask:focus-visible {
    opacity: 1;
  }
  @media (hover: none) {
    .ask {
      position: static;
      margin-block-start: var(--space-2);
      opacity: 1;
    }
  }
  .confidence {
    float: inline-end;
    padding-inline: 0.4em;
    border: 1px solid var(--accent);
    border-radius: 1em;
    font: 600 var(--type-label) / 1.5 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--mark);
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: auto;
  }
  mark.also {
    text-decoration: underline 1px dashed var(--mark);
  }
  .kind {
    display: block;
    font-size: var(--type-label);
    color: var(--ink-faint);
  }
  .aside p {
    font: 400 var(--type-small) / 1.45 var(--sans);
    color: var(--ink-faint);
  }
  .aside.heading p {
    font: 600 var(--type-body) / 1.3 var(--serif);
  }
  .aside.foreign-quotation p {
    font: italic 400 var(--type-tool) / 1.45 var(--serif);
  }
`;

/** One card a row; each version under the tag of its text. */
const stacked = css`
  & .heads {
    position: static;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: var(--space-3) var(--space-5);
    margin-block-end: var(--space-4);
    border-block-end: 0;
  }
  & article-head {
    margin-inline: 0;
  }
  & .row {
    display: block;
    margin-block-end: var(--space-4);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  & .row.shared {
    border-color: var(--ink-faint);
    background: var(--paper-raised);
  }
  & .cell {
    padding: var(--space-3) 0 var(--space-4);
    border-inline-start: 0;
  }
  & .cell:nth-child(1 of :not(.empty)) {
    padding-block-start: var(--space-1);
  }
  & .cell::before,
  & .cell.empty {
    display: none;
  }
  & .cell:not(.empty) ~ .cell:not(.empty) {
    border-block-start: 1px solid var(--rule);
  }
  & .whose {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-block-end: var(--space-4);
    font-size: var(--type-small);
    font-weight: 600;
  }
  & .absentees {
    display: block;
    margin: 0;
    padding-block-start: var(--space-2);
    border-block-start: 1px dashed var(--rule);
    font-size: var(--type-label);
    color: var(--ink-faint);
  }
  & .paragraph {
    scroll-margin-block-start: 2rem;
  }
`;

/** Passage by passage in one column, under headings. */
const linear = css`
  [data-mode='linear'] {
    max-inline-size: 46rem;
    margin-inline: auto;
    ${stacked}
  }
  [data-mode='linear'] .row.shared {
    border-inline-start: 4px solid var(--mark);
  }
  [data-mode='linear'] .passages {
    padding-block-start: 0;
  }
  h3 {
    margin: 0 0 var(--space-2);
    font: 600 var(--type-small) / 1.4 var(--sans);
    color: var(--ink-soft);
  }
  h4.whose {
    margin-block: 0 var(--space-2);
  }
  .relation {
    margin: 0 0 var(--space-3);
    font-size: var(--type-small);
    color: var(--ink-soft);
  }
`;

/** Columns that scroll by themselves fill the window below their heads; ribbons run between them. */
const free = css`
  [data-mode='free'] .heads {
    column-gap: var(--space-7);
  }
  [data-mode='free'] article-head {
    margin-inline: 0;
  }
  .free {
    display: grid;
    grid-auto-columns: minmax(0, 1fr) var(--space-7);
    grid-template-rows: minmax(0, 1fr);
    grid-auto-flow: column;
    block-size: calc(100dvh - 6.5rem);
    min-block-size: 20rem;
  }
  .pinned-open .free {
    block-size: calc(100dvh - 6.5rem - var(--panel));
    min-block-size: 12rem;
  }
  .column {
    position: relative;
    grid-row: 1;
    overflow-y: auto;
    /* What has a ground of its own is moved when it scrolls, not painted anew. */
    background: var(--paper);
    padding-inline: var(--space-2);
    margin-inline: calc(-1 * var(--space-2));
    scrollbar-width: thin;
    scrollbar-color: var(--rule) transparent;
  }
  .content {
    padding-block: var(--space-4);
  }
  .stretch {
    display: flow-root;
  }
  .free .paragraph {
    margin-block: 0 var(--space-2);
    scroll-margin-block: var(--space-4);
  }
  /* From the edge of a paragraph's colour to that of the next: the letters keep some air. */
  .ribbons {
    grid-row: 1;
    inline-size: calc(100% - 2 * var(--space-2));
    margin-inline: var(--space-2);
    block-size: 100%;
    overflow: hidden;
  }
  .ribbons path {
    fill: var(--lit-counterpart);
    fill-opacity: 0.75;
    stroke: var(--accent);
    stroke-width: 1;
    cursor: pointer;
  }
  .ribbons .ground {
    pointer-events: none;
  }
  .ribbons .decided {
    fill-opacity: 1;
    stroke-width: 2;
  }
  .ribbons .likely {
    fill-opacity: 0.4;
  }
  .ribbons .possible,
  .ribbons .unlikely {
    fill: transparent;
    stroke-dasharray: 4 3;
  }
  .ribbons .unlikely {
    stroke-dasharray: 1 4;
  }
  .ribbons path:not(.ground):hover,
  .ribbons .lit {
    fill: var(--lit-source);
    fill-opacity: 1;
    stroke: var(--mark);
    stroke-width: 2;
  }
  @media print {
    .free,
    .pinned-open .free {
      block-size: auto;
    }
    .column {
      overflow: visible;
    }
    .ribbons {
      display: none;
    }
  }
`;

const perCount = [2, 3, 4, 5].map(
  (n) => css`
    [data-columns='${n}'] {
      --columns: ${n};
      max-inline-size: ${n * MOST_COLUMN}rem;
    }
    @container (width < ${n * LEAST_COLUMN}rem) {
      [data-columns='${n}'] {
        ${stacked}
      }
    }
  `,
);

/** Four or five columns are narrow: a slightly smaller letter keeps enough words on a line. */
const dense = css`
  [data-columns='4'],
  [data-columns='5'] {
    --type-body: 1rem;
  }
`;

const print = css`
  @media print {
    .heads {
      position: static;
    }
    .row.shared {
      break-inside: avoid;
    }
    .links {
      text-decoration: none;
    }
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .preview,
    .fold > summary {
      display: none;
    }
    .row.shared > .cell::before {
      print-color-adjust: exact;
    }
  }
`;

export const passageStyles = [columns, rows, paragraphs, ...perCount, linear, free, dense, print];
