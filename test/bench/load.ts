/** Loads the shipped model in a process that has done nothing else; prints what it took, as JSON. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../server/embed/model.ts';
import { once } from './measure.ts';

const MODEL = 'models/nordic-static';

/** Milliseconds. */
export interface Loading {
  readonly load: number;
  /** Reading and hashing its weights, less than which no loading can take. */
  readonly weights: number;
}

const weights = await once(() => {
  const bytes = readFileSync(join(MODEL, 'onnx/model_quantized.onnx'));
  createHash('sha256').update(bytes).digest();
});
const load = await once(() => loadModel(MODEL));
const loading: Loading = { load, weights };
console.log(JSON.stringify(loading));
