import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Line drawings on a 16 by 16 grid; decoration only, the words stand beside them. */
const paths = {
  left: 'M10 3 5 8l5 5',
  right: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  find: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9m3.300 7.800L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  keyboard: 'M2 4h12v8H2zm3 5.5h6M4.5 7h.01M7 7h.01M9.5 7h.01M12 7h-.01',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1v1.5m0 11V15M1 8h1.500m11 0H15M3.050 3.050l1.060 1.060m7.78 7.78 1.060 1.060m0-9.9-1.060 1.060m-7.78 7.78-1.060 1.060',
  moon: 'M13.5 9.600A6 6 0 1 1 6.4 2.500a4.8 4.8 0 0 0 7.1 7.1',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  const path: SVGTemplateResult = svg`<path d=${paths[name]}></path>`;
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`;
}
