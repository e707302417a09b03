/** JSON Lines as Ordlyd writes them. */
import { unitRecord } from '../../unit-record.ts';
import { type AlignmentReader, wrongFile } from './alignment-reader.ts';

export const jsonl: AlignmentReader = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  read(text, fileName) {
    return text.split('\n').flatMap((line, n) => {
      if (line.trim() === '') return [];
      const where = `${fileName}, line ${n + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch (error) {
        throw wrongFile(`${where} is not JSON.`, error);
      }
      const read = unitRecord.safeParse(value);
      if (read.success) {
        const { version, findings, ...unit } = read.data;
        return [unit];
      }
      const [issue] = read.error.issues;
      throw wrongFile(`${where}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
    });
  },
};
