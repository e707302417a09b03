/** Who has spoken so far in an article, so that `han`, `forskeren` and a surname find their person. */
import { foldWord } from '../align/shared-words.ts';
import type { Mention, SourceKind } from './noun-phrase.ts';

/** Whose word a passage gives. */
export interface NamedSource {
  /** The fullest form of the name so far, or the words of the role (`analytikere i Teneo`). */
  readonly name: string;
  /** Where it is named: index of the paragraph, and offsets into it. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface Speaker {
  readonly source: NamedSource;
  readonly kind: SourceKind;
  readonly isName: boolean;
}

export interface Speakers {
  /** The source a mention stands for, which becomes the last to have spoken. */
  resolve(mention: Mention, paragraph: number): NamedSource;
  /** Like `resolve`, for where something was said: the speaker stays who it was. */
  resolveMedium(mention: Mention, paragraph: number): NamedSource;
  /** The last to have spoken; `null` before anybody has. */
  last(): NamedSource | null;
}

export function speakersOf(): Speakers {
  const known: Speaker[] = [];
  const media: Speaker[] = [];

  const named = (mention: Mention, paragraph: number): Speaker => {
    const { name, start, end, sourceKind } = mention;
    const isName = mention.kind === 'name';
    const before = isName
      ? [...known, ...media]
          .reverse()
          .find((each) => each.isName && sameName(each.source.name, name))
      : undefined;
    const fullest = before && before.source.name.length > name.length ? before.source.name : name;
    return {
      source: { name: fullest, paragraph, start, end },
      kind: sourceKind ?? before?.kind ?? null,
      isName,
    };
  };

  /** Somebody named is likelier meant than a role, a person likelier than an outlet. */
  const pointedAt = (mention: Mention): Speaker | undefined => {
    if (mention.sourceKind === 'medium') return media.at(-1);
    const people = known.filter(({ kind }) => kind === 'person');
    const others = known.filter(({ kind }) => kind === null);
    return people.findLast(({ isName }) => isName) ?? others.at(-1) ?? people.at(-1);
  };

  const speakerOf = (mention: Mention, paragraph: number): Speaker => {
    const meant = mention.pointsBack ? pointedAt(mention) : undefined;
    return meant ?? named(mention, paragraph);
  };

  return {
    resolve(mention, paragraph) {
      const speaker = speakerOf(mention, paragraph);
      (speaker.kind === 'medium' ? media : known).push(speaker);
      return speaker.source;
    },
    resolveMedium(mention, paragraph) {
      const speaker = speakerOf(mention, paragraph);
      media.push(speaker);
      return speaker.source;
    },
    last: () => known.at(-1)?.source ?? media.at(-1)?.source ?? null,
  };
}

/** One is the other's last word, however each is spelt, or they share it. */
function sameName(a: string, b: string): boolean {
  const last = (name: string) =>
    foldWord(
      name
        .split(' ')
        .at(-1)!
        .replace(/['’]s$/u, ''),
    );
  return last(a) === last(b);
}
