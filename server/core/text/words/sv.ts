import type { LanguageWords } from './language-words.ts';

/** Swedish. */
export const sv: LanguageWords = {
  markers: `inte och för att är jag ett från när honom alla ni detta hade här över där upp sedan måste vara
    vad genom finns hur vid deras andra göra allt sina dessa säger någon denna skapa eftersom gör gick
    något några hon ge komma hela använda exempel mycket än därför bara samma inför två även eller säga
    mellan tillbaka olika själv emot visar vem redan människor våra behöver innan enligt endast vilka
    vilket länk varför hör fortfarande blivit kommit inget varit blev blir bli kunde skulle ryska
    ryssland regeringen svenska också men åren året igen nu sade sa ska efter av mot utan under mig dig sig
    dock huruvida samt bland eget egen ännu inom ut in dem de`,
  endings:
    'tion tionen tioner tionerna het heten heter heterna arna orna erna ning ningar ningen ande ades ade skap liga iga',

  sentenceStarters: `det den de detta dessa denna han hon jag vi ni du man men och i på för från efter
    före då när om som så nu här där också även enligt både ingen några många flera alla vad vem var hur
    varför ändå samtidigt dessutom därför tidigare senare sedan under över vid till med mot bland medan
    själv ett en därefter därmed kanske ja nej inte bara trots dock`,
  neverLast: `bl.a. t.ex. d.v.s. dvs. ca. c:a. ev. jfr. p.g.a. pga. inkl. exkl. ang. resp. dr. prof. hr.
    s.k. f.d. fd. f.n. fr.o.m. t.o.m. m.a.o. n.b. obs. tel. St. s:t. s:ta. d.ä. d.y. g:a. jur.
    tekn. dåv.`,
  closeList: 'osv. o.s.v. o.d. o.dyl. m.m. m.fl. mfl. mm. etc. e.d. jr. sr. e.dyl.',
  eitherWay: `milj. mn. mkr. tkr. kr. proc. sek. min. kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co.
    jan. feb. apr. aug. sept. okt. nov. dec. st. km. mån. möh.`,
  beforeNumber: 'nr. kl. kap. art. s. sid. fig. bd. vol. tab. p.',
  afterOrdinal: `januari februari mars april maj juni juli augusti september oktober november december
    världskriget`,
  beforeOrdinal: '',

  sections: [
    'Världen',
    'Utrikes',
    'Inrikes',
    'Sverige',
    'Politik',
    'Nyheter',
    'Senaste nytt',
    'Ekonomi',
    'Näringsliv',
    'Kultur',
    'Sport',
    'Kriget i Ukraina',
    'Ukrainakriget',
    'Debatt',
    'Ledare',
    'Kommentar',
    'Krönika',
    'Analys',
    'Bakgrund',
    'Säkerhet',
    'För prenumeranter',
  ],
  bylines: [
    'Av',
    'Text',
    'Skriven av',
    'Reporter',
    'Publicerad',
    'Publicerat',
    'Uppdaterad',
    'Senast uppdaterad',
  ],
  creditWords: [
    'Foto',
    'Arkivfoto',
    'Bild',
    'Arkivbild',
    'Genrebild',
    'Pressbild',
    'Illustration',
    'Grafik',
    'Skärmdump',
    'Skärmbild',
    'Faksimil',
    'Fotograf',
    'Karta',
  ],
  captionOpeners: [
    'Bilden visar',
    'Bilden är tagen',
    'Bild från',
    'På bilden',
    'Arkivbild',
    'Arkivfoto',
    'Genrebild',
    'Montage',
  ],
  unfoldButtons: ['Visa mer', 'Visa mindre', 'Läs mer', 'Visa fler'],
  teasers: [
    'Läs också',
    'Läs även',
    'Läs mer',
    'Läs hela',
    'Läs artikeln',
    'Läs allt om',
    'Se även',
    'Se också',
    'Se video',
    'Se videon',
    'Se klippet',
    'Se bilderna',
    'Hör också',
    'Lyssna på',
    'Lyssna:',
    'Följ med',
    'Artikeln fortsätter under',
    'Artikeln fortsätter nedanför',
    'Annons',
    'Video:',
    'Podd:',
    'Mer om',
    'Fler artiklar',
    'Relaterade artiklar',
    'Relaterat:',
    'Dela artikeln',
    'Tipsa oss',
  ],
  newsletters: 'nyhetsbrev nyhetsbrevet nyhetsbreven',
  signUp: 'anmäl prenumerera få registrera',
};
