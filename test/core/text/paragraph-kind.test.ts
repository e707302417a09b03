import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../server/core/text/caption.ts';
import { paragraphLanguage } from '../../../server/core/text/language.ts';
import { paragraphKinds } from '../../../server/core/text/paragraph-kind.ts';
import { isTeaser } from '../../../server/core/text/teaser.ts';
import type { Lang, ParagraphKind } from '../../../server/core/types.ts';

function kindsOf(lang: Lang, texts: readonly string[]): ParagraphKind[] {
  const raw = texts.map((text) => ({
    text,
    lang: paragraphLanguage(text, lang),
    marked: null,
  }));
  return paragraphKinds(raw, lang);
}

describe('captions', () => {
  it.each([
    'Statsministeren på vei inn. Foto: Kari Nordmann / NTB',
    'Havnen i Narvik. (Foto: Privat)',
    'Foto: Ola Nordmann',
    'FOTO: OLA NORDMANN',
    'Hamnen i Gävle. Bild: Anna Ek/TT',
    'Hamnen sedd från sjön. (Bild: Okänd, CC BY-SA 4.0, via Wikimedia Commons)',
    'Der Hafen am Morgen. Bild: dpa',
    'Der Hafen am Morgen. Foto: Max Muster/picture alliance',
    'Der Minister vor der Presse (Archivbild: J. K. Muster / imago)',
    'Her ses havnen fra luften.',
    'Havnen er lukket. Arkivfoto: Jens Jensen/Ritzau Scanpix Vis mere',
    'Ministeren på vej ind. Jens Jensen/Ritzau Scanpix',
    'The harbour at dawn. Photo: Jane Doe/Getty Images',
    'Symbolbild: Ein Schiff im Hafen.',
    'Skibet lægger til kaj i havnen. Foto: Jens Jensen Vis mere Skibet lægger til kaj i havnen. Foto: Jens Jensen',
    'Skibet lægger til kaj i havnen i aftes. Skibet lægger til kaj i havnen i aftes.',
    'Skjermdump fra videoen. Illustrasjon: NTB',
    'Biletet viser hamna om natta.',
    'Carte: the front line. Map: Jane Doe',
  ])('%s', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'Ministeren sier at et foto: det eneste som finnes, er forsvunnet fra arkivet i byen.',
    'Statsministeren avviser kravet. (NTB)',
    'Ministeren afviser kravet. /ritzau/',
    'Det skriver nyhetsbyrået Reuters.',
    'Han viste frem et bilde av havnen.',
    'Bilden av läget är oklar, säger hon.',
    'Ja! Ja! Ja! Ja!',
    'Der Zeitung Bild sagte er, das sei nicht wahr.',
    'Forskeren mener bildet er mer sammensatt enn som så.',
    `${'Regjeringen vil bruke mer penger på forsvaret neste år. '.repeat(40)}Foto: NTB`,
  ])('no caption: %s', (text) => expect(isCaption(text)).toBe(false));
});

describe('teasers', () => {
  it.each([
    'Les også: Slik virker sanksjonene',
    'LES OGSÅ: Slik virker sanksjonene',
    '>> Les mer om saken her',
    'Læs også: Sådan virker sanktionerne',
    'Läs också: Så fungerar sanktionerna',
    'Lesen Sie auch: So wirken die Sanktionen',
    'Mehr zum Thema',
    'Se video: Her kommer skipet',
    'Sjå også: Slik verkar sanksjonane',
    'Meld deg på vårt nyhetsbrev og få sakene rett i innboksen.',
    'Tilmeld dig vores nyhedsbrev her',
    'Prenumerera på vårt nyhetsbrev',
    'Hier können Sie unseren Newsletter abonnieren.',
    'Sign up for our newsletter',
    'Annonse',
    'Anzeige',
    'Artiklen fortsætter under billedet.',
    'https://example.org/article',
    'pic.twitter.com/abc123',
    '— Jane Doe (@janedoe) May 3, 2023',
    'Vis mer',
    'Read more: How the sanctions work',
  ])('%s', (text) => expect(isTeaser(text)).toBe(true));

  it.each([
    'Anzeige erstattete die Polizei am Montag gegen zwei Männer.',
    'Annonsen sto på trykk i tre aviser før noen reagerte.',
    'Han leste også brevet høyt for forsamlingen.',
    'Nyhetsbrevet fra banken kom som en overraskelse på markedet.',
    'Zum Thema Waffen äußerte er sich nicht.',
    'Se på kartet, sier han og peker.',
    '– Les mellom linjene, så ser du det, sier forskeren.',
  ])('no teaser: %s', (text) => expect(isTeaser(text)).toBe(false));
});

const TEXT: Readonly<Record<'nb' | 'da' | 'sv' | 'de', string>> = {
  nb: 'Regjeringen vil bruke mer penger på forsvaret neste år, sier statsministeren.',
  da: 'Regeringen vil bruge flere penge på forsvaret næste år, siger statsministeren.',
  sv: 'Regeringen vill lägga mer pengar på försvaret nästa år, säger statsministern.',
  de: 'Die Regierung will im nächsten Jahr mehr Geld ausgeben, sagt der Kanzler.',
};

describe('an article as it is copied from a page', () => {
  it.each<[Lang, [string, ParagraphKind][]]>([
    [
      'nb',
      [
        ['Utenriks', 'label'],
        ['Regjeringen åpner lommeboka for forsvaret', 'heading'],
        ['Statsministeren lover milliarder, men sier ikke hvor de skal komme fra.', 'text'],
        ['Av Kari Nordmann og Ola Hansen', 'label'],
        ['Publisert 14. september 2023 kl. 12:30', 'label'],
        [TEXT.nb, 'text'],
        ['– Penger, penger, penger', 'heading'],
        ['– Vi har råd til det. Spørsmålet er om vi vil, sier han.', 'text'],
        ['– Hvor skal pengene tas fra?', 'text'],
        ['Les også: Slik er budsjettet', 'teaser'],
      ],
    ],
    [
      'da',
      [
        ['Regeringen åbner pengekassen', 'heading'],
        [TEXT.da, 'text'],
        ['Her ses statsministeren foran Christiansborg.', 'caption'],
        ['Oppositionen er vred', 'heading'],
        ['»Det er ikke godt nok,« siger formanden og tilføjer:', 'text'],
        ['»Vi vil se tal.«', 'text'],
      ],
    ],
    [
      'sv',
      [
        ['Statsministern. Foto: Anna Ek/TT', 'caption'],
        ['Vad vill regeringen egentligen?', 'heading'],
        [TEXT.sv, 'text'],
        [
          'The government will spend more money on defence, the newspaper wrote.',
          'foreign-quotation',
        ],
        [TEXT.sv, 'text'],
      ],
    ],
    [
      'de',
      [
        ['Ausland', 'label'],
        ['Kanzler kündigt Milliarden für die Verteidigung an und lässt vieles offen', 'heading'],
        ['Von Max Muster', 'label'],
        [TEXT.de, 'text'],
        ['Kritik aus der Opposition', 'heading'],
        [TEXT.de, 'text'],
        ['© dpa', 'caption'],
        ['© 2024 Die Zeitung', 'label'],
      ],
    ],
  ])('in %s', (lang, marked) => {
    expect(
      kindsOf(
        lang,
        marked.map(([text]) => text),
      ),
    ).toEqual(marked.map(([, kind]) => kind));
  });

  it('a section name further down is a heading', () => {
    expect(
      kindsOf('nb', ['Bakgrunn', 'Stor sak om forsvaret', TEXT.nb, 'Bakgrunn', TEXT.nb]),
    ).toEqual(['label', 'heading', 'text', 'heading', 'text']);
  });

  it('a long line that lost its full stop is text', () => {
    const line = `${TEXT.nb.slice(0, -1)} etter møtet med de andre partiene i dag tidlig`;
    expect(kindsOf('nb', [TEXT.nb, line])).toEqual(['text', 'text']);
  });

  it('what the source marks as a heading is one, whatever it looks like', () => {
    const raw = [{ text: TEXT.nb, lang: 'nb' as const, marked: 'heading' as const }];
    expect(paragraphKinds(raw, 'nb')).toEqual(['heading']);
  });

  it('one lone line is what the text says, not a headline', () => {
    expect(kindsOf('nb', [TEXT.nb])).toEqual(['text']);
  });
});
