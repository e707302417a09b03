/** Files as readers give them: chosen, dropped with their folders, pasted. */

import type { ImportedEndings } from '../api.ts';

/** A name of a file stays readable; the text itself is kept whole. */
const LONGEST_NAME = 60;

/**
 * What was dropped or pasted, folders opened. Files named on purpose are all taken, so that one of a
 * foreign kind is told about; in folders only those of a kind that is read.
 *
 * @param endings - of the names of files that are taken from folders
 */
export async function filesIn(
  data: DataTransfer,
  endings: ImportedEndings['inFolders'],
): Promise<File[]> {
  // Entries are gone once the event is over: asked for all before the first wait.
  const given = [...data.items].flatMap((item): (File | FileSystemEntry)[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    return entry?.isDirectory ? [entry] : file === null ? [] : [file];
  });
  const files = given.map((each) => (each instanceof File ? [each] : filesUnder(each, endings)));
  return (await Promise.all(files)).flat();
}

/** A pasted text as a file: with front matter or headings it is Markdown, else plain. */
export function pastedFile(text: string): File {
  const isMarkdown = /^---\r?\n|^#{1,6} /mu.test(text);
  const [firstLine = ''] = text
    .split('\n')
    .map((line) => line.replace(/[#/\\:\s]+/gu, ' ').trim())
    .filter((line) => /\p{L}/u.test(line));
  const name = [...firstLine].slice(0, LONGEST_NAME).join('').trim() || 'text';
  return new File([text], `${name}${isMarkdown ? '.md' : '.txt'}`);
}

async function filesUnder(
  entry: FileSystemEntry,
  endings: ImportedEndings['inFolders'],
): Promise<File[]> {
  if (entry.isFile) {
    if (!isWanted(entry.name, endings)) return [];
    const file = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A reader gives some entries at a time, and none when it has given all.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesUnder(each, endings)));
  }
}

/** A README tells about its folder. */
function isWanted(name: string, endings: ImportedEndings['inFolders']): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending)) && !/^readme\./u.test(lower);
}
