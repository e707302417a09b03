/** XCES alignments, stand-off, as Ordlyd, OPUS and InterText write them. */
import type { PlainSide, PlainUnit } from '../../../core/exchange/unit.ts';
import {
  type AlignmentReader,
  EMPTY_SIDE,
  EMPTY_UNIT,
  scoreIn,
  UNNAMED_MODEL,
  wrongFile,
} from './alignment-reader.ts';
import { readXml } from './xml-events.ts';

export const xces: AlignmentReader = {
  id: 'xces',
  extensions: ['.xces', '.xces.xml', '.xml'],
  read(xml, fileName) {
    const units: PlainUnit[] = [];
    let root = true;
    let documents: readonly (string | undefined)[] = [];
    let model: string | null = null;
    readXml(xml, fileName, {
      instruction(target, body) {
        const name = target === 'ordlyd' ? /model="([^"]*)"/u.exec(body)?.[1] : undefined;
        if (name !== undefined) model = decoded(name);
      },
      open(name, attributes, line) {
        if (root && name !== 'cesAlign') {
          throw wrongFile(`${fileName} is no XCES alignment: it begins with <${name}>.`);
        }
        root = false;
        if (name === 'cesAlign' || name === 'linkGrp') {
          const { fromDoc, toDoc } = attributes;
          if (fromDoc !== undefined || toDoc !== undefined) documents = [fromDoc, toDoc];
        }
        if (name === 'link')
          units.push(link(attributes, documents, model, `${fileName}, line ${line}`));
      },
    });
    return units;
  },
};

function link(
  { xtargets, certainty, status }: Readonly<Record<string, string>>,
  documents: readonly (string | undefined)[],
  model: string | null,
  where: string,
): PlainUnit {
  const targets = xtargets?.split(';');
  if (targets?.length !== 2) {
    throw wrongFile(`${where}: a link needs xtargets of two sides, as in "p3;p4 p5".`);
  }
  const sides = targets.map((side, k): PlainSide => {
    const ids = side.split(/\s+/u).filter((id) => id !== '');
    const paragraphs = ids.map((id) => paragraphOf(id, where));
    return {
      ...EMPTY_SIDE,
      article: articleOf(documents[k]),
      paragraphs: [...new Set(paragraphs)],
    };
  });
  const score = scoreIn(certainty, 0);
  // A person's link of certainty 0 is how Ordlyd says no.
  const rejected = status === 'man' && score === 0;
  return {
    ...EMPTY_UNIT,
    sides,
    confidence: rejected ? null : score,
    verdict: status !== 'man' ? null : rejected ? 'rejected' : 'accepted',
    model: model ?? (status === 'auto' ? UNNAMED_MODEL : null),
  };
}

/** `p3`, and of sentence ids such as `p3s1` and `3.1` the paragraph; ids count from 1. */
const TARGET = /^p?([1-9]\d{0,8})(?:[.:]?s?\d+)?$/u;

function paragraphOf(id: string, where: string): number {
  const number = TARGET.exec(id)?.[1];
  if (number !== undefined) return Number(number) - 1;
  throw wrongFile(`${where}: "${id}" names no paragraph as "p3" or "3.1" does.`);
}

/** Documents are named by their files, perhaps packed. */
function articleOf(document: string | undefined): string | null {
  const name = document?.replace(/^.*[/\\]/su, '').replace(/\.xml(?:\.gz)?$/iu, '');
  return name || null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
