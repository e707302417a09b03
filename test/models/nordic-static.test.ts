import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureRetrieval } from '../../models/train/evaluate.ts';
import { LANGUAGES, type Language } from '../../models/train/pairs.ts';
import { loadModel, type Model } from '../../server/embed/model.ts';

const FOLDER = 'models/nordic-static';
const MEGABYTE = 1e6;
const LARGEST = 24 * MEGABYTE;

const SENTENCES: ReadonlyMap<Language, readonly string[]> = new Map<Language, readonly string[]>([
  [
    'nb',
    [
      'Eksperten mener at avtalen neppe holder til våren.',
      'Regjeringen varslet torsdag nye sanksjoner mot landet.',
      'Minst tolv personer ble skadet da toget sporet av.',
      'Sykehuset mangler sykepleiere og må utsette operasjoner.',
      'Forskerne fant spor av vann under isen.',
      'Prisen på strøm falt kraftig i natt.',
    ],
  ],
  [
    'nn',
    [
      'Eksperten meiner at avtalen neppe held til våren.',
      'Regjeringa varsla torsdag nye sanksjonar mot landet.',
      'Minst tolv personar vart skadde då toget spora av.',
      'Sjukehuset manglar sjukepleiarar og må utsetje operasjonar.',
      'Forskarane fann spor av vatn under isen.',
      'Prisen på straum fall kraftig i natt.',
    ],
  ],
  [
    'da',
    [
      'Eksperten mener, at aftalen næppe holder til foråret.',
      'Regeringen varslede torsdag nye sanktioner mod landet.',
      'Mindst tolv personer kom til skade, da toget blev afsporet.',
      'Hospitalet mangler sygeplejersker og må udskyde operationer.',
      'Forskerne fandt spor af vand under isen.',
      'Prisen på strøm faldt kraftigt i nat.',
    ],
  ],
  [
    'sv',
    [
      'Experten anser att avtalet knappast håller till våren.',
      'Regeringen aviserade på torsdagen nya sanktioner mot landet.',
      'Minst tolv personer skadades när tåget spårade ur.',
      'Sjukhuset saknar sjuksköterskor och måste skjuta upp operationer.',
      'Forskarna fann spår av vatten under isen.',
      'Priset på el föll kraftigt i natt.',
    ],
  ],
  [
    'de',
    [
      'Der Experte glaubt, dass das Abkommen kaum bis zum Frühjahr hält.',
      'Die Regierung kündigte am Donnerstag neue Sanktionen gegen das Land an.',
      'Mindestens zwölf Menschen wurden verletzt, als der Zug entgleiste.',
      'Dem Krankenhaus fehlen Pflegekräfte, es muss Operationen verschieben.',
      'Die Forscher fanden Spuren von Wasser unter dem Eis.',
      'Der Strompreis ist in der Nacht stark gefallen.',
    ],
  ],
]);

let model: Model;

beforeAll(async () => {
  model = await loadModel(FOLDER);
});

describe('the shipped model', () => {
  it('finds every translation among sentences of the same kind', async () => {
    const { directions } = await measureRetrieval(SENTENCES, model.embed);
    for (const [direction, { cosine, margin }] of Object.entries(directions)) {
      expect(cosine, direction).toBe(1);
      expect(margin, direction).toBe(1);
    }
  });

  it('takes no notice of capitals and little of punctuation', async () => {
    const { data, dim } = await model.embed([
      'Våpenhvilen holder',
      'VÅPENHVILEN HOLDER',
      'Våpenhvilen holder.',
    ]);
    const dot = (a: number, b: number) =>
      data.subarray(a * dim, (a + 1) * dim).reduce((sum, v, d) => sum + v * data[b * dim + d]!, 0);
    expect(dot(0, 1)).toBeCloseTo(1, 5);
    expect(dot(0, 2)).toBeGreaterThan(0.9);
  });

  it('gives a zero vector for a text without anything it knows', async () => {
    const { data } = await model.embed(['', ' \n ']);
    expect(data.every((v) => v === 0)).toBe(true);
  });

  it('says of itself what it is', () => {
    const manifest = JSON.parse(readFileSync(join(FOLDER, 'ordlyd.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'nordic-static', dim: model.dim });
    expect(manifest.languages).toEqual([...LANGUAGES]);
  });

  it('stays small enough to travel with the program', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((file) => file.isFile())
      .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    expect(bytes).toBeLessThan(LARGEST);
  });
});
