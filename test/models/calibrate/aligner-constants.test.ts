import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  constantIn,
  SHAPE_CONSTANTS,
  withConstant,
} from '../../../models/calibrate/aligner-constants.ts';

describe('the constants of the aligner that are tried', () => {
  it.each(SHAPE_CONSTANTS)('$name in $file is one of $values', ({ file, name, values }) => {
    const source = readFileSync(file, 'utf8');
    expect(values).toContain(constantIn(source, name));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    for (const value of values) {
      const changed = withConstant(source, name, value);
      expect(constantIn(changed, name)).toBe(value);
      expect(changed.split('\n').length).toBe(source.split('\n').length);
    }
  });

  it('are not made up', () => {
    expect(() => withConstant('const A = 1;', 'B', 2)).toThrow(RangeError);
    expect(() => constantIn("const A = 'one';", 'A')).toThrow(RangeError);
  });
});
