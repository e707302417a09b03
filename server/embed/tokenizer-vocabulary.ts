/** The vocabulary in a tokenizer.json, which is most of that file. */
import { PieceTable } from './piece-table.ts';
import { unfit } from './static-model.ts';
import { WordPieces } from './word-pieces.ts';

const VOCABULARY = '"vocab":{';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;

/**
 * The vocabulary in the text of a `tokenizer.json`, as `models/train/export.ts` writes it: without white
 * space. Its pieces are found where they stand: an object of so many keys takes `JSON.parse` and all that
 * follows from it several times as long.
 * @param folder - of the model, for the message
 * @throws InputError `model-manifest` where there is no such vocabulary
 */
export function piecesOf(tokenizer: string, folder: string): WordPieces {
  let at = tokenizer.indexOf(VOCABULARY);
  if (at < 0) throw unfit(folder, 'its tokenizer.json holds no vocabulary');
  at += VOCABULARY.length;
  const starts: number[] = [];
  const ends: number[] = [];
  let count = 0;
  /** Pieces with letters that JSON writes otherwise stand here, behind the text. */
  let unescaped = '';
  while (tokenizer[at] !== '}') {
    const start = at + 1;
    let end = start;
    let isEscaped = false;
    while (end < tokenizer.length && tokenizer.charCodeAt(end) !== QUOTE) {
      const escapes = tokenizer.charCodeAt(end) === BACKSLASH;
      isEscaped ||= escapes;
      end += escapes ? 2 : 1;
    }
    // Behind `":` and the digits there is a comma, or the end.
    let id = 0;
    const digits = end + 2;
    for (at = digits; ; at++) {
      const digit = tokenizer.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      id = id * 10 + digit;
    }
    if (tokenizer.charCodeAt(start - 1) !== QUOTE || tokenizer[end + 1] !== ':' || at === digits) {
      throw unfit(folder, `its vocabulary cannot be read from letter ${start - 1} on`);
    }
    starts[id] = start;
    ends[id] = end;
    if (isEscaped) {
      starts[id] = tokenizer.length + unescaped.length;
      unescaped += JSON.parse(tokenizer.slice(start - 1, end + 1)) as string;
      ends[id] = tokenizer.length + unescaped.length;
    }
    count++;
    if (tokenizer[at] === ',') at++;
  }
  if (count !== starts.length) throw unfit(folder, 'its vocabulary leaves numbers out');
  return new WordPieces(new PieceTable(tokenizer + unescaped, starts, ends));
}
