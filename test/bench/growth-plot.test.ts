import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type Curve, exponent, growthPlot } from './growth-plot.ts';

const curve = (power: number): Curve => ({
  name: 'Work & more',
  unit: 'things',
  points: [100, 200, 400, 800].map((size) => [size, 0.01 * (size / 100) ** power]),
});

describe('growth', () => {
  it.each([[1], [1.5], [2]])('with the power %d is told as such', (power) => {
    expect(exponent(curve(power).points)).toBeCloseTo(power, 10);
  });

  it('is drawn as SVG that can be read aloud', () => {
    const svg = growthPlot([curve(1), curve(2)], 'Time by size');
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(root['@_role']).toBe('img');
    expect(root['@_aria-labelledby'].split(' ')).toEqual([root.title['@_id'], root.desc['@_id']]);
    expect(root.desc['#text']).toContain('800: 0.64 s');
    expect(root.g).toHaveLength(2);
  });

  it('in proportion lies on the dashed line, faster growth above it', () => {
    const ends = (power: number) =>
      [...growthPlot([curve(power)], '').matchAll(/ d="M.* L([\d.]+) ([\d.]+)"/g)].map(
        ([, x, y]) => ({ x: Number(x), y: Number(y) }),
      );
    const [dashed, drawn] = ends(1);
    expect(drawn).toEqual(dashed);
    const [proportion, square] = ends(2);
    expect(square.x).toBe(proportion.x);
    // The higher on the page, the smaller y.
    expect(square.y).toBeLessThan(proportion.y);
  });
});
