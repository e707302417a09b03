/** The look of every report people open, print or send: one file, no script, nothing loaded. */
import { escapeXml } from '../xml.ts';

export interface ReportFrame {
  readonly title: string;
  /** One line on what this is and what made it. */
  readonly about: string;
}

/** Everything before the content. */
export function reportHead({ title, about }: ReportFrame): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(about)}</p>
</header>
<main>
`;
}

export const REPORT_TAIL = '</main>\n</body>\n</html>\n';

/** For content and for attributes in double quotes. Control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return escapeXml(text).replace(/"/g, '&quot;');
}

/** Only these are links: an address from a file must not become a script. */
const WEB_ADDRESS = /^https?:\/\//iu;

/** An address as a link whose words are the address, so that it is there on paper, too. */
export function addressHtml(url: string): string {
  const text = escapeHtml(url);
  return WEB_ADDRESS.test(url) ? `<a href="${text}" rel="noreferrer">${text}</a>` : text;
}

const inWords = (precision: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...precision, timeZone: 'UTC' });

/**
 * By how precisely a date is known, told by its length: `2023`, `2023-09`, `2023-09-14`. Made once:
 * one a date holds gigabytes in a long report.
 */
const DATE_FORMATS: Readonly<Record<number, Intl.DateTimeFormat>> = {
  4: inWords({ year: 'numeric' }),
  7: inWords({ year: 'numeric', month: 'long' }),
  10: inWords({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** The date in words, as precise as it is known; what is no date as it stands. */
export function dateHtml(published: string): string {
  const format = DATE_FORMATS[published.length];
  const date = new Date(published);
  if (!format || Number.isNaN(date.getTime())) return escapeHtml(published);
  return `<time datetime="${escapeHtml(published)}">${format.format(date)}</time>`;
}

/** Keeps a number and its sign in one line. */
export const NO_BREAK = '\u00a0';

/** A share, 0 to 1, as people read it. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}${NO_BREAK}%`;
}

/** Colours reach 4.5:1 on their ground, in light, in dark and on paper. */
const STYLE = `:root {
  --ground: #ffffff; --ink: #1d1d1f; --quiet: #5a5a60; --line: #d5d5da; --mark: #fff0c2;
  --link: #0b57a4; --good: #1b6b3a; --bad: #a3261b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #17181b; --ink: #ececee; --quiet: #a9a9b2; --line: #3a3b41; --mark: #5c4a12;
    --link: #8ab8f2; --good: #7fd19b; --bad: #f2a199;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem; max-width: 76rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
header p, footer, .facts, .missing { color: var(--quiet); }
header p, footer, .facts, h2 { font-family: system-ui, sans-serif; font-size: .875rem; }
h2 { margin: 0 0 .5rem; }
p.facts { margin: .5rem 0 0; }
a { color: var(--link); }
section { border-top: 1px solid var(--line); padding: 1rem 0; }
.sides { display: grid; gap: 1rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); }
figure, blockquote { margin: 0; }
blockquote p { margin: 0 0 .5rem; }
figcaption { color: var(--quiet); font: .8125rem/1.4 system-ui, sans-serif; }
mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: .15em; }
ul { margin: .5rem 0 0; padding-left: 1.25rem; font-size: .9375rem; }
.accepted { color: var(--good); font-weight: 600; }
.rejected, .major { color: var(--bad); font-weight: 600; }
@page {
  margin: 16mm 15mm 20mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; }
}
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; orphans: 3; widows: 3; }
  h1, h2, header p { break-after: avoid; }
  h2 { break-inside: avoid; }
  figure, li { break-inside: avoid; }
  ul { break-before: avoid; }
  section { padding: .75rem 0; }
  .sides { grid-template-columns: repeat(auto-fit, minmax(5cm, 1fr)); }
  a { color: inherit; text-decoration: none; }
  mark { background: none; }
}
`;
