/** Invented passages in six languages: who speaks, in which voice, how surely. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReporting, type SpeechMode } from '../../../server/core/reporting/reporting.ts';
import { buildArticle } from '../../../server/core/text/article.ts';
import { LANGUAGES, type Lang } from '../../../server/core/types.ts';

const unknown = { outlet: null, author: null, title: null, published: null, url: null };
const read = (lang: Lang, ...paragraphs: string[]) => {
  const article = buildArticle({ ...unknown, id: 'a', lang, paragraphs });
  return { article, reports: readReporting(article) };
};

type Case = readonly [lang: Lang, text: string, mode: SpeechMode, source: string | null];

const VOICES: readonly Case[] = [
  ['nb', 'Broen over fjorden åpnet i går etter fire års arbeid.', 'own', null],
  [
    'nb',
    '– Vi har ventet lenge på dette. Nå er broen her, sa ordfører Kari Moe til Fjordposten.',
    'direct',
    'Kari Moe',
  ],
  ['nb', 'Kari Moe sier at broen ble dyrere enn ventet.', 'indirect', 'Kari Moe'],
  ['nb', 'Ifølge fylkesavisen Fjordposten ble broen dyrere enn ventet.', 'indirect', 'Fjordposten'],
  ['nb', 'Det meldes om lange køer ved broen.', 'indirect', null],
  [
    'nb',
    'Moe, som selv er ingeniør og har bygget mange broer, mener at prisen var riktig.',
    'indirect',
    'Moe',
  ],
  ['nn', 'Brua opna i går etter fire års arbeid på begge sider av fjorden.', 'own', null],
  [
    'nn',
    '«No er brua endeleg her, og vi er glade», seier Kari Moe til avisa.',
    'direct',
    'Kari Moe',
  ],
  ['nn', 'Ifølgje ingeniør Olav Li vart ho dyrare enn venta.', 'indirect', 'Olav Li'],
  ['nn', 'Forskarane meiner at fisken kjem tilbake.', 'indirect', 'Forskarane'],
  ['da', 'Broen over sundet åbnede i går efter fire års arbejde.', 'own', null],
  [
    'da',
    '»Nu er broen her endelig, og vi er glade for den,« siger borgmester Jens Lund.',
    'direct',
    'Jens Lund',
  ],
  ['da', 'Jens Lund oplyser, at broen blev dyrere end ventet.', 'indirect', 'Jens Lund'],
  ['da', 'Ifølge netmediet Sundposten blev broen dyrere end ventet.', 'indirect', 'Sundposten'],
  ['da', 'Der var glæde i byen, fortæller Jens Lund.', 'indirect', 'Jens Lund'],
  ['sv', 'Bron över sundet öppnade i går efter fyra års arbete.', 'own', null],
  ['sv', '– Nu är bron äntligen här, säger kommunalrådet Eva Berg.', 'direct', 'Eva Berg'],
  ['sv', '”Nu är bron äntligen här efter många år”, skriver Eva Berg.', 'direct', 'Eva Berg'],
  ['sv', 'Enligt Eva Berg blev bron dyrare än väntat.', 'indirect', 'Eva Berg'],
  ['sv', 'Bron uppges ha blivit dyrare än väntat.', 'indirect', null],
  ['de', 'Die Brücke über den Sund wurde gestern nach vier Jahren Bauzeit eröffnet.', 'own', null],
  [
    'de',
    '„Jetzt ist die Brücke endlich da, und wir freuen uns“, sagte Bürgermeisterin Anna Krug.',
    'direct',
    'Anna Krug',
  ],
  ['de', 'Anna Krug sagte, die Brücke sei teurer geworden als erwartet.', 'indirect', 'Anna Krug'],
  ['de', 'Laut der Zeitung Sundbote wurde die Brücke teurer als erwartet.', 'indirect', 'Sundbote'],
  [
    'de',
    'Der Agentur Sundpress zufolge wurde die Brücke teurer als erwartet.',
    'indirect',
    'Sundpress',
  ],
  ['de', 'Die Brücke soll teurer geworden sein als erwartet.', 'indirect', null],
  [
    'de',
    'Anna Krug wies am Montag vor Journalisten darauf hin, dass die Brücke noch nicht bezahlt ist.',
    'indirect',
    'Anna Krug',
  ],
  [
    'de',
    'Die Brücke werde im Herbst bezahlt, so Bürgermeisterin Anna Krug.',
    'indirect',
    'Anna Krug',
  ],
  ['nb', 'Mange kritiserte Moes planer for broen.', 'own', null],
  ['en', 'The bridge cost too much, said Dr. Cook on Monday.', 'indirect', 'Dr. Cook'],
  ['en', 'The bridge opened yesterday after four years of work on both shores.', 'own', null],
  [
    'en',
    '“Now the bridge is finally here and we are glad,” said Anna Cook, the mayor.',
    'direct',
    'Anna Cook',
  ],
  ['en', 'According to Anna Cook, the bridge cost more than expected.', 'indirect', 'Anna Cook'],
  ['en', 'Mayor Anna Cook said the bridge had cost more than expected.', 'indirect', 'Anna Cook'],
];

describe('readReporting', () => {
  it.each(VOICES)('%s: %s', (lang, text, mode, source) => {
    const [found] = read(lang, text).reports;
    expect(found?.mode).toBe(mode);
    if (source === null) expect(found?.source).toBeNull();
    else expect(found?.source?.name).toContain(source);
  });

  const BACK: readonly (readonly [Lang, string, string])[] = [
    ['nb', 'Forskeren Siri Dahl sier at isen smelter.', 'Hun advarer også om flom i dalen.'],
    ['nb', 'Forskeren Siri Dahl sier at isen smelter.', 'Forskeren mener at dalen må sikres.'],
    ['da', 'Forskeren Siri Dahl siger, at isen smelter.', 'Hun advarer også om oversvømmelse.'],
    ['sv', 'Forskaren Siri Dahl säger att isen smälter.', 'Hon varnar också för översvämning.'],
    [
      'de',
      'Die Forscherin Siri Dahl sagt, das Eis schmelze.',
      'Sie warnt auch vor Hochwasser im Tal.',
    ],
    [
      'de',
      'Die Forscherin Siri Dahl sagt, das Eis schmelze.',
      'Das Tal sei schon lange nicht mehr sicher.',
    ],
    ['en', 'The researcher Siri Dahl says the ice is melting.', 'She also warns of floods.'],
  ];
  it.each(BACK)('%s: finds who is meant: %s %s', (lang, first, second) => {
    const [, found] = read(lang, first, second).reports;
    expect(found?.mode).toBe('indirect');
    expect(found?.source?.name).toContain('Siri Dahl');
  });

  it('lets a quotation run over paragraphs', () => {
    const { reports } = read(
      'da',
      'Jens Lund skriver om broen i sit nyhedsbrev til borgerne:',
      '»Vi har ventet længe på den. Nu er den her.',
      '»Det skal fejres i weekenden med musik og kage.«',
    );
    expect(reports.map((each) => each?.mode)).toEqual(['indirect', 'direct', 'direct']);
    expect(reports[2]?.source?.name).toBe('Jens Lund');
  });

  const QUOTED = ['«X»', '»X«', '„X“', '„X”', '”X”', '“X”', '"X"', '»X»'];
  it.each(QUOTED)('reads the marks of %s', (marks) => {
    const speech = 'Vi er glade for at broen er her';
    const text = `${marks.replace('X', speech)}, sier Kari Moe.`;
    const [found] = read('nb', text).reports;
    expect(found?.mode).toBe('direct');
    expect(found?.quotations.map(({ start, end }) => text.slice(start, end))).toEqual([speech]);
  });

  it('takes an apostrophe for none of them', () => {
    const [found] = read(
      'en',
      "The mayor's office said the bridges' cost rose in the '90s.",
    ).reports;
    expect(found?.quotations).toEqual([]);
  });

  const HEDGED: readonly (readonly [Lang, string, string])[] = [
    ['nb', 'Broen skal ha kostet tre milliarder kroner.', 'skal ha'],
    ['nb', 'Det ser nå ut til at broen blir dyr.', 'ser nå ut til'],
    ['nb', 'Broen kan komme til å bli stengt.', 'kan komme til'],
    ['nn', 'Brua er truleg dyr.', 'truleg'],
    ['da', 'Broen er angiveligt blevet dyr.', 'angiveligt'],
    ['sv', 'Bron uppges vara dyr.', 'uppges'],
    ['de', 'Die Brücke soll drei Milliarden gekostet haben.', 'soll'],
    ['de', 'Berichten zufolge ist die Brücke teuer.', 'Berichten zufolge'],
    ['en', 'The bridge reportedly cost three billion.', 'reportedly'],
  ];
  it.each(HEDGED)('%s: hears the doubt in %s', (lang, text, cue) => {
    const [found] = read(lang, text).reports;
    expect(found?.hedges.map(({ start, end }) => text.slice(start, end))).toContain(cue);
  });

  it('finds no doubt in a plain sentence', () => {
    expect(read('nb', 'Broen kostet tre milliarder kroner.').reports[0]?.hedges).toEqual([]);
  });

  it('keeps every span within its paragraph, whatever the text', () => {
    const parts = [
      '«',
      '»',
      '"',
      "'",
      '– ',
      'sa',
      'Moe',
      'ifølge',
      ', ',
      '. ',
      'han',
      'skal ha',
      ': ',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.array(fc.constantFrom(...parts), { minLength: 1 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (lang, paragraphs) => {
          const { article, reports } = read(lang, ...paragraphs.map((p) => `Byen ${p.join(' ')}`));
          reports.forEach((report, p) => {
            if (!report) return;
            const { length } = article.paragraphs[p]!.text;
            for (const { start, end } of [
              report,
              ...report.quotations,
              ...report.hedges,
              ...report.sentences,
            ]) {
              expect(0 <= start && start < end && end <= length).toBe(true);
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
