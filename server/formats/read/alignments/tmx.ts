/** Translation memories, of Ordlyd and of others: any version of TMX 1. */
import type { PlainSide, PlainUnit } from '../../../core/exchange/unit.ts';
import { xmlText } from '../../xml.ts';
import {
  type AlignmentReader,
  driftIn,
  EMPTY_SIDE,
  orNull,
  paragraphsIn,
  scoreIn,
  verdictIn,
  wrongFile,
} from './alignment-reader.ts';
import { readXml } from './xml-events.ts';

/** Elements whose content is code of the format a text came from, not text. */
const CODE = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

export const tmx: AlignmentReader = {
  id: 'tmx',
  extensions: ['.tmx'],
  read(xml, fileName) {
    const units: PlainUnit[] = [];
    let root = true;
    let model: string | null = null;
    let unit: Facts | null = null;
    let sides: PlainSide[] = [];
    let side: (Facts & { readonly lang: string | null }) | null = null;
    let propType = '';
    /** What text belongs to; `null` = to nothing that is read. */
    let text: string | null = null;
    let inCode = 0;
    let hasModel = false;
    readXml(xml, fileName, {
      open(name, attributes) {
        if (root && name !== 'tmx')
          throw wrongFile(`${fileName} is no TMX: it begins with <${name}>.`);
        root = false;
        if (CODE.has(name)) inCode++;
        if (name === 'tu') {
          unit = new Map();
          sides = [];
        } else if (name === 'tuv') {
          side = Object.assign(new Map<string, string>(), {
            lang: orNull(attributes['xml:lang'] ?? attributes.lang),
          });
        } else if (name === 'prop' || name === 'note' || name === 'seg') {
          propType = name === 'prop' ? (attributes.type ?? '') : name;
          text = '';
        }
      },
      text(part) {
        if (text !== null && inCode === 0) text += part;
      },
      close(name) {
        if (CODE.has(name)) inCode--;
        if (text !== null && (name === 'prop' || name === 'note' || name === 'seg')) {
          const [type, value] = fact(propType, text);
          const holder: Facts | null = side ?? unit;
          if (holder) holder.set(type, value);
          else if (type === 'x-model') {
            model = value;
            hasModel = true;
          }
          text = null;
        } else if (name === 'tuv' && side) {
          sides.push(sideOf(side));
          side = null;
        } else if (name === 'tu' && unit) {
          units.push(unitOf(unit, sides, model));
          unit = null;
        }
      },
    });
    if (root && !hasModel) throw wrongFile(`${fileName} is no TMX: it is empty.`);
    return units;
  },
};

type Facts = Map<string, string>;

/** A value that XML could not hold is written as JSON. */
function fact(type: string, value: string): readonly [string, string] {
  if (!type.endsWith('-json')) return [type, value];
  try {
    const text: unknown = JSON.parse(value);
    if (typeof text === 'string') return [type.slice(0, -'-json'.length), text];
  } catch {
    // Somebody else's property that happens to be called so.
  }
  return [type, value];
}

function sideOf(facts: Facts & { readonly lang: string | null }): PlainSide {
  const segment = facts.get('seg') ?? '';
  const whole = facts.get('x-text');
  return {
    ...EMPTY_SIDE,
    lang: facts.lang,
    article: orNull(facts.get('x-article')),
    outlet: orNull(facts.get('x-outlet')),
    author: orNull(facts.get('x-author')),
    title: orNull(facts.get('x-title')),
    published: orNull(facts.get('x-published')),
    url: orNull(facts.get('x-url')),
    paragraphs: paragraphsIn(facts.get('x-paragraphs') ?? '') ?? [],
    // A segment that somebody has changed since counts for more than what stands beside it.
    text: whole !== undefined && xmlText(whole) === segment ? whole : segment,
  };
}

function unitOf(facts: Facts, sides: readonly PlainSide[], model: string | null): PlainUnit {
  const drift = facts.get('x-drift');
  const note = facts.get('note') ?? '';
  const whole = facts.get('x-note');
  return {
    sides,
    confidence: scoreIn(facts.get('x-confidence'), 0),
    cosine: scoreIn(facts.get('x-score'), -1),
    margin: scoreIn(facts.get('x-margin'), -1),
    verdict: verdictIn(facts.get('x-verdict')),
    note: orNull(whole !== undefined && xmlText(whole) === note ? whole : note),
    drift: drift === undefined ? null : driftIn(drift.split(' ')),
    model,
  };
}
