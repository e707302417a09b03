/** PDF files with text in them. PDF.js (in unpdf's build without a browser) says what stands where. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { articleIdOf } from './article-id.ts';
import { articleOf } from './block.ts';
import { openingBytes, wrongType } from './content-type.ts';
import { type PdfPage, pdfBlocks } from './pdf-paragraphs.ts';

/** The standard lets other bytes stand before the mark. */
const MARK_WITHIN = 1024;
/** A whole newspaper has 100; books of articles are better read a chapter at a time. */
const MOST_PAGES = 300;
/** Pieces of text on all pages together; set letter by letter, 300 pages have a million. */
const MOST_PIECES = 1_500_000;

/**
 * The properties of the file (author, title, date) are not taken over: programs fill them in with what
 * they like.
 *
 * @throws InputError `wrong-type`, `broken-file`, `locked-file`, `file-too-large`, `no-text`,
 *   `empty-text`, `language-unknown`
 */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<Article> {
  if (!openingBytes(bytes, MARK_WITHIN).includes('%PDF-'))
    throw wrongType(bytes, fileName, 'a PDF');
  const blocks = pdfBlocks(await pagesOf(bytes, fileName));
  if (blocks.length === 0) {
    throw new InputError(
      'no-text',
      `${fileName} holds no text, only pictures of pages.`,
      'Have its text recognised first (OCR), or save the article as plain text (.txt).',
    );
  }
  const facts = { lang: null, outlet: null, title: null, published: null, url: null };
  return articleOf({ ...facts, id: articleIdOf(fileName), source: fileName }, blocks);
}

async function pagesOf(bytes: Uint8Array, fileName: string): Promise<PdfPage[]> {
  const { VerbosityLevel } = await getResolvedPDFJS();
  try {
    // PDF.js takes the bytes away from their owner, so it gets a copy.
    const pdf = await getDocumentProxy(bytes.slice(), {
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    });
    try {
      if (pdf.numPages > MOST_PAGES) {
        throw tooLarge(fileName, `${pdf.numPages} pages; files may have ${MOST_PAGES}`);
      }
      const pages: PdfPage[] = [];
      let pieces = 0;
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const [left, bottom, right, top] = page.view as [number, number, number, number];
        const { items } = await page.getTextContent();
        pieces += items.length;
        if (pieces > MOST_PIECES)
          throw tooLarge(fileName, `more than ${MOST_PIECES} pieces of text`);
        pages.push({
          width: right - left,
          height: top - bottom,
          pieces: items.flatMap((item) =>
            'str' in item && item.str !== ''
              ? {
                  text: item.str,
                  x: item.transform[4] - left,
                  y: item.transform[5] - bottom,
                  width: item.width,
                  size: Math.hypot(item.transform[2], item.transform[3]),
                  upright: Math.abs(item.transform[1]) < Math.abs(item.transform[0]),
                }
              : [],
          ),
        });
        page.cleanup();
      }
      return pages;
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if ((error as Error).name === 'PasswordException') {
      throw new InputError(
        'locked-file',
        `${fileName} is locked with a password.`,
        'Save it without a password, or save the article as plain text (.txt).',
      );
    }
    throw new InputError(
      'broken-file',
      `${fileName} is damaged: ${(error as Error).message.split('\n', 1)[0]!.replace(/\.$/u, '')}.`,
      'Open it in a PDF program and save it again, or save the article as plain text (.txt).',
      { cause: error },
    );
  }
}

function tooLarge(fileName: string, what: string): InputError {
  return new InputError(
    'file-too-large',
    `${fileName} has ${what}.`,
    'Save only the pages of the article.',
  );
}
