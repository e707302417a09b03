import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  constantIn,
  OTHER_CONSTANTS,
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

  it.each(['server/core/align', 'server/core/events'])('are all that %s has', (folder) => {
    const found = readdirSync(folder).flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const names = source.matchAll(/^(?:export )?const ([A-Z][A-Z_]*) = -?[\d.]+;/gm);
      return [...names].map(([, name]) => `${folder}/${file} ${name}`);
    });
    const listed = [...SHAPE_CONSTANTS, ...OTHER_CONSTANTS]
      .map(({ file, name }) => `${file} ${name}`)
      .filter((each) => each.startsWith(folder));
    expect(listed.sort()).toEqual(found.sort());
  });

  it('are not made up', () => {
    expect(() => withConstant('const A = 1;', 'B', 2)).toThrow(RangeError);
    expect(() => constantIn("const A = 'one';", 'A')).toThrow(RangeError);
  });
});
