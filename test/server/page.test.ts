import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { builtPage, inlineSources } from '../../server/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordlyd-page-'));
writeFileSync(join(folder, 'index.html'), '<script>1</script><style>p{}</style>');
writeFileSync(join(folder, 'main-ABCDEFG2.js'), 'let words;');
writeFileSync(join(folder, 'main-ABCDEFG2.js.gz'), gzipSync('let words;'));
afterAll(() => rmSync(folder, { recursive: true }));

function ask(path: string, headers: Record<string, string> = {}) {
  const app = new Hono().get('*', builtPage(folder).send);
  return app.request(path, { headers });
}

describe('the built page', () => {
  it('is asked for anew, and what has its content in its name is kept', async () => {
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
    const script = await ask('/main-ABCDEFG2.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const missing = await ask('/main-ABCDEFG3.js');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
  });

  it('comes compressed to those who can read that, as the same file', async () => {
    const [plain, packed] = [
      await ask('/main-ABCDEFG2.js'),
      await ask('/main-ABCDEFG2.js', { 'accept-encoding': 'gzip, br' }),
    ];
    expect(await plain.text()).toBe('let words;');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('cache-control')).toContain('immutable');
    expect(packed.headers.get('content-type')).toContain('javascript');
  });

  it('lets run what stands in it, named by its hash, and nothing where there is no page', () => {
    // printf 1 | openssl dgst -sha256 -binary | base64
    const one = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";
    expect(builtPage(folder).inline).toEqual({ scripts: [one], styles: [expect.any(String)] });
    expect(inlineSources('<script type="module" src="/main.js"></script>')).toEqual({
      scripts: [],
      styles: [],
    });
    expect(builtPage(join(folder, 'none')).inline).toEqual({ scripts: [], styles: [] });
  });
});
