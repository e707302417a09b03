import { InputError } from '../core/errors.ts';

/** `architectures` of `config.json` in a folder that is run without transformers.js. */
export const STATIC_ARCHITECTURE = 'StaticSentenceEncoder';

/** @param why - what is wrong with the static model in `folder` */
export function unfit(folder: string, why: string): InputError {
  const hint = `A model of the architecture ${STATIC_ARCHITECTURE} is written by npm run train.`;
  return new InputError('model-manifest', `The model in ${folder} cannot be used: ${why}.`, hint);
}
