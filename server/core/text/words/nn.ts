import type { LanguageWords } from './language-words.ts';

/** Norwegian Nynorsk. */
export const nn: LanguageWords = {
  markers: `dei ikkje eg frå eit ein ei me vart dykk dykkar seier sjå no kva kven kvar kvart kor korleis
    kvifor vera vere vore ho heile heilt heim deira gjekk gjer gjere gjera gjorde kjem noko nokon nokre meir berre
    saman sjølv sjølve òg også desse difor fekk framfor gje gjev gjeve gav utan sidan medan mykje namn namnet
    fleire anna andre eige eigen eigne ver vert blei blir verta attende endå ennå høyrer høyrt høyra kome
    komen trur tenkjer meiner skuld kvarandre aust sør nord vest tilhøve tilhøvet høve nyleg noreg norsk
    norske tidlegare seinare veg spørsmål opp ut etter av seg meg deg seinast samstundes verda tida gong
    gonger år dagar vil skal kan dersom òg både åleine millionar russiske regjeringa ifølgje trass
    brukar visar viser held truleg eigentleg leiar leiaren leiaren mellom enn inn mot aldri`,
  endings:
    'ane inga inga ingane sjon sjonen sjonar sjonane heit heita heiter ande leg lege skap leik ande',

  sentenceStarters: `det den dei dette desse han ho eg vi me de du ein men og i på for frå etter før då
    når viss dersom om som så no her der også òg ifølgje både ingen nokon nokre mange fleire alle kva
    kven kvar kor korleis kvifor likevel samstundes samtidig dessutan derfor difor tidlegare seinare
    sidan under over ved til med mot blant mellom medan sjølv eit ei deretter dermed slik kanskje ja nei
    ikkje berre`,
  neverLast: `bl.a. m.a. f.eks. t.d. dvs. d.v.s. ca. evt. ev. jf. jfr. mht. pga. vha. iht. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. oberstlt. kapt. maks. gj.sn. p.t. f. avd. adm.
    f.o.m. t.o.m. tlf. St. obs.`,
  closeList: 'osv. o.l. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el. o.s.v. jr. sr.',
  eitherWay: `mill. mrd. kr. pst. sek. min. kl. f.Kr. e.Kr. m.o.h. moh. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd.
    Co. jan. feb. apr. aug. sept. okt. nov. des. stk. pkt. km. mnd.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. vol. tab. vers. pkt.',
  afterOrdinal: `januar februar mars april mai juni juli august september oktober november desember
    verdskrig verdskrigen`,
  beforeOrdinal: '',

  sections: [
    'Verda',
    'Verden',
    'Noreg',
    'Utanriks',
    'Innanriks',
    'Politikk',
    'Nyhende',
    'Nyheiter',
    'Siste nytt',
    'Økonomi',
    'Næringsliv',
    'Kultur',
    'Sport',
    'Krigen i Ukraina',
    'Debatt',
    'Kommentar',
    'Kronikk',
    'Leiar',
    'Meiningar',
    'Analyse',
    'Bakgrunn',
  ],
  bylines: ['Av', 'Tekst', 'Skriven av', 'Journalist', 'Publisert', 'Oppdatert', 'Sist oppdatert'],
  creditWords: [
    'Foto',
    'Arkivfoto',
    'Illustrasjonsfoto',
    'Illustrasjon',
    'Bilete',
    'Grafikk',
    'Skjermdump',
    'Skjermbilete',
    'Faksimile',
    'Fotograf',
    'Kart',
  ],
  captionOpeners: [
    'Biletet viser',
    'Bildet viser',
    'På biletet',
    'Arkivfoto',
    'Arkivbilete',
    'Illustrasjonsfoto',
    'Avbilda',
  ],
  unfoldButtons: ['Vis meir', 'Vis mindre', 'Les meir', 'Vis fleire'],
  teasers: [
    'Les også',
    'Les òg',
    'Les meir',
    'Les heile saka',
    'Les saka',
    'Les alt om',
    'Sjå også',
    'Sjå òg',
    'Sjå video',
    'Sjå videoen',
    'Høyr også',
    'Høyr podkast',
    'Følg saka',
    'Saka held fram under',
    'Artikkelen held fram under',
    'Annonse',
    'Video:',
    'Podkast:',
    'Meir om',
    'Fleire saker',
    'Del artikkelen',
    'Tips oss',
  ],
  newsletters: 'nyhetsbrev nyhendebrev nyheitsbrev nyhendebrevet nyheitsbrevet nyhetsbrevet',
  signUp: 'meld registrer abonner få ta',
};
