/** Where Ordlyd lies, and what lies with it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = packageFolder(dirname(fileURLToPath(import.meta.url)));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

/** The model that ships. */
const MODEL = 'nordic-static';

export const installation = {
  tool: { name, version },
  corpus: join(root, 'corpus'),
  models: join(root, 'models'),
  defaultModel: MODEL,
  /** The folder of the built page. */
  page: join(root, 'dist/web'),
  embedWorker: pathToFileURL(join(root, 'dist/embed-worker.mjs')),
  readWorker: pathToFileURL(join(root, 'dist/read-worker.mjs')),
} as const;

/** The code lies in a folder of the package, or is bundled into a folder of such a folder. */
function packageFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}
