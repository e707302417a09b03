/** Growth drawn: time over size, both doubling from step to step, so that a law is a straight line. */

export interface Curve {
  readonly name: string;
  /** What the sizes count. */
  readonly unit: string;
  /** Size and seconds, ascending. */
  readonly points: readonly (readonly [size: number, seconds: number])[];
}

const PANEL = { width: 360, height: 330, left: 56, right: 32, top: 92, bottom: 56 };

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/**
 * Slope of the straight line nearest to the logarithms: time grows with size to this power.
 * @param points - at least two of different sizes, all above 0
 */
export function exponent(points: Curve['points']): number {
  const logs = points.map(([size, seconds]) => [Math.log(size), Math.log(seconds)]);
  const mean = (column: number) => logs.reduce((sum, log) => sum + log[column], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const both = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return both / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/** One panel a curve, beside a line for time in proportion to size. SVG that reads in the dark too. */
export function growthPlot(curves: readonly Curve[], caption: string): string {
  const { width, height } = PANEL;
  const summary = curves
    .map(({ name, unit, points }) => {
      const steps = points.map(([size, time]) => `${whole.format(size)}: ${number.format(time)} s`);
      return `${name}, by ${unit}: ${steps.join('; ')}. ${law(points)}.`;
    })
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${curves.length * width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(caption)}</title>
<desc id="description">${escaped(summary)}</desc>
<style>
  svg { color-scheme: light dark; --paper: #fff; --ink: #1d2430; --quiet: #5b6472; --mark: #0b5fa5; background: var(--paper); }
  @media (prefers-color-scheme: dark) { svg { --paper: #14181f; --ink: #e8ebf0; --quiet: #a3acba; --mark: #7cc0ff; } }
  text { font: 12px system-ui, sans-serif; fill: var(--ink); }
  .name { font-size: 15px; font-weight: 600; }
  .quiet { fill: var(--quiet); }
  path { fill: none; stroke-width: 2; stroke: var(--mark); }
  .proportion { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 4 4; }
  .axis { stroke: var(--quiet); stroke-width: 1; }
  circle { fill: var(--mark); }
</style>
<rect width="100%" height="100%" fill="var(--paper)"/>
${curves.map((curve, i) => `<g transform="translate(${i * width} 0)">\n${panel(curve)}\n</g>`).join('\n')}
</svg>
`;
}

function panel({ name, unit, points }: Curve): string {
  const { width, height, left, right, top, bottom } = PANEL;
  const [first, last] = [points[0], points[points.length - 1]];
  const proportion: Curve['points'] = [first, [last[0], (first[1] * last[0]) / first[0]]];
  const times = [...points, ...proportion].map(([, seconds]) => seconds);
  const x = logScale([first[0], last[0]], [left, width - right]);
  const y = logScale([Math.min(...times), Math.max(...times)], [height - bottom, top]);
  const at = ([size, seconds]: readonly [number, number]) =>
    `${x(size).toFixed(1)} ${y(seconds).toFixed(1)}`;
  const path = (list: Curve['points']) => `M${list.map(at).join(' L')}`;
  const marks = points.map((point) => {
    const [cx, cy] = at(point).split(' ');
    const label = `${number.format(point[1])} s`;
    const size = whole.format(point[0]);
    return `<circle cx="${cx}" cy="${cy}" r="4"/>
<text x="${Number(cx) - 2}" y="${Number(cy) - 10}" text-anchor="end">${label}</text>
<text class="quiet" x="${cx}" y="${height - bottom + 18}" text-anchor="middle">${size}</text>`;
  });
  return `<text class="name" x="${left - 32}" y="22">${escaped(name)}</text>
<text x="${left - 32}" y="42">${law(points)}</text>
<text class="quiet" x="${left - 32}" y="60">Dashed: if it grew in proportion</text>
<path class="axis" d="M${left - 20} ${height - bottom} H${width - right + 8}"/>
<text class="quiet" x="${(left + width - right) / 2}" y="${height - 16}" text-anchor="middle">${escaped(unit)}</text>
<path class="proportion" d="${path(proportion)}"/>
<path d="${path(points)}"/>
${marks.join('\n')}`;
}

function law(points: Curve['points']): string {
  return `Time grows with size to the power ${number.format(exponent(points))}`;
}

function logScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = Math.log(to / from);
  return (value) => start + (end - start) * (span === 0 ? 0 : Math.log(value / from) / span);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
