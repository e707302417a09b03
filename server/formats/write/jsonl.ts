/** JSON Lines: one unit a line, all that is known of it. */
import { plainUnit } from '../../core/exchange/unit.ts';
import { UNIT_RECORD_VERSION } from '../unit-record.ts';
import { modelName, type OneFileFormat } from './alignment-format.ts';

/** https://jsonlines.org; a line is what `unit-record.ts` says, indices count from 0. */
export const jsonl: OneFileFormat = {
  id: 'jsonl',
  purpose: 'programs: one unit a line, with the findings',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  kind: 'pairs',
  async *write(units, { model }) {
    const name = modelName(model);
    for await (const unit of units) {
      const record = {
        version: UNIT_RECORD_VERSION,
        ...plainUnit(unit, name),
        findings: unit.findings,
      };
      yield `${JSON.stringify(record)}\n`;
    }
  },
};
