/** Word files. Mammoth turns them into HTML, by the meaning of styles and not by their looks. */
import { unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { articleIdOf } from './article-id.ts';
import { articleOf } from './block.ts';
import { openingBytes, wrongType } from './content-type.ts';
import { htmlBlocks } from './html-blocks.ts';
import { boundedPage } from './page-limits.ts';

/** The parts of a Word file that hold text or say what its styles mean. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/iu;
/** All text parts unpacked. A novel has about 20 MB; zip bombs promise gigabytes. */
const MOST_UNPACKED = 48 * 2 ** 20;
const MOST_PARTS = 200;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/**
 * What Word notes of author, title and date is not taken over: it tells of the file, not of the article.
 *
 * @throws InputError `wrong-type`, `broken-file`, `file-too-large`, `empty-text`, `language-unknown`
 */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<Article> {
  if (!openingBytes(bytes, 2).startsWith('PK'))
    throw wrongType(bytes, fileName, 'a Word file (.docx)');
  const parts = textParts(bytes, fileName);
  if (!Object.keys(parts).some((name) => /^word\/document\d*\.xml$/iu.test(name))) {
    throw new InputError(
      'wrong-type',
      `${fileName} is a ZIP file, but no Word file.`,
      'Save the article as .docx in the word processor.',
    );
  }
  const html = await asHtml(parts, fileName);
  const { document } = parseHTML(`<html><body>${boundedPage(html, fileName)}</body></html>`);
  const facts = { lang: null, outlet: null, title: null, published: null, url: null };
  return articleOf(
    { ...facts, id: articleIdOf(fileName), source: fileName },
    htmlBlocks(document.body),
  );
}

/** Unpacks what is needed and no more, within bounds that the file cannot lie about. */
function textParts(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!TEXT_PART.test(name)) return false;
        unpacked += originalSize;
        if (++parts <= MOST_PARTS && unpacked <= MOST_UNPACKED) return true;
        throw new InputError(
          'file-too-large',
          `${fileName} unpacks to more than ${MOST_UNPACKED / 2 ** 20} MB of text.`,
          'Split it into several files, or save the article as plain text (.txt).',
        );
      },
    });
  } catch (error) {
    throw error instanceof InputError ? error : broken(fileName, error);
  }
}

async function asHtml(parts: Record<string, Uint8Array>, fileName: string): Promise<string> {
  // Packed anew, so that mammoth cannot come across anything that was left out.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (error) {
    throw broken(fileName, error);
  }
}

function broken(fileName: string, cause: unknown): InputError {
  return new InputError(
    'broken-file',
    `${fileName} is damaged: ${firstLine(cause)}.`,
    'Open it in the word processor and save it again, or save the article as plain text (.txt).',
    { cause },
  );
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.replace(/\.$/u, '') || 'it cannot be unpacked';
}
