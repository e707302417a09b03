/**
 * A process that writes into a store until it has done its share or is killed: `imports FOLDER NAME COUNT`,
 * `decisions FOLDER NAME COUNT`, endlessly without a count. Each line on stdout names one thing that was acknowledged; what goes wrong is a
 * line of JSON on stderr.
 */
import { InputError } from '../../server/core/errors.ts';
import { openStore } from '../../server/store/libsql.ts';
import type { Store } from '../../server/store/store.ts';

const AT = '2024-05-01T12:00:00.000Z';

async function importAll(store: Store, name: string, count: number): Promise<void> {
  // Only where it is used: what reads articles takes a while to load.
  const { importFiles } = await import('../../server/import.ts');
  const { createLibrary } = await import('../../server/library.ts');
  const library = createLibrary([], store);
  const [{ id } = await library.create('Mine')] = await library.collections();
  for (let i = 0; i < count; i++) {
    const path = `/papers/${name}-${i}.txt`;
    const text = `Havnen nummer ${i} ble stengt mandag. ${`Vitne ${i} så røyk. `.repeat(20)}`;
    const file = { name: `${name}-${i}.txt`, path, bytes: new TextEncoder().encode(text) };
    await importFiles(library, id, [file], { at: AT, by: name, pathsAreStable: true });
    process.stdout.write(`${path}\n`);
  }
}

async function decideAll(store: Store, name: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const action = { type: 'undo', operation: 'none' } as const;
    await store.append([{ id: `${name}-${i}`, at: AT, by: name, model: null, action }]);
    process.stdout.write(`${name}-${i}\n`);
  }
}

const [what, folder, name, count = 'Infinity'] = process.argv.slice(2);
try {
  const store = await openStore(folder);
  await (what === 'imports' ? importAll : decideAll)(store, name, Number(count));
  await store.close();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
  process.exitCode = 2;
}
