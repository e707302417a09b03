import type { LanguageWords } from './language-words.ts';

/** Danish. */
export const da: LanguageWords = {
  markers: `ikke jeg fra et dem af efter ud op ind sig mig dig nu hvad hvor hvordan hvorfor hvem hver hvert
    sagde blev blevet bliver blive været være meget mere nogle nogen noget mellem gøre gør gjorde mod
    uden igen give giver havde have haft bruge bruger sige siger vores jeres deres disse spørgsmål
    arbejde tilbage lige sidste altid endnu dog således ifølge samt blandt gennem måske kun bare også
    findes måde året børn mand gang hvornår selvom heller derfor dermed ligesom kunne skulle ville
    ifald egen eget andet anden andre hende hun ham sammen samme flere hele tidligere længere
    imidlertid oplyser skriver lyder fortæller danske dansk russiske regeringen præsident lande
    landet ifm både allerede mange siden hinanden vej sker få fået gik fik tager tog selv`,
  endings:
    'tion tionen tioner tionerne hed heden heder hederne erne ede ende else elsen elser elserne skab lige ige ning ninger ningen',

  sentenceStarters: `det den de dette disse han hun jeg vi i du man men og på for fra efter før da når
    hvis om som så nu her der også ifølge både ingen nogle mange flere alle hvad hvem hvor hvordan
    hvorfor alligevel samtidig desuden derfor tidligere senere siden under over ved til med mod blandt
    mens selv et en derefter dermed sådan måske ja nej ikke kun hverken desværre dog`,
  neverLast: `bl.a. f.eks. fx. dvs. d.v.s. ca. evt. jf. jvf. mht. pga. p.g.a. iht. ifm. ift. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. kapt. maks. gns. p.t. pt. adv. afd. adm. f.o.m. t.o.m.
    tlf. St. sct. skt. obs. cand. stud. polit. jur. tidl. nuv. alm.`,
  closeList:
    'osv. o.l. o.lign. lign. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el.lign. o.s.v. jr. sr. o.m.a.',
  eitherWay: `mio. mia. mill. kr. pct. sek. min. kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc.
    Ltd. Co. jan. feb. apr. aug. sept. okt. nov. dec. stk. km. mdr. årh. t.kr.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. stk. vol. tab. pkt. sp. linje.',
  afterOrdinal: `januar februar marts april maj juni juli august september oktober november december
    verdenskrig division armé brigade republik`,
  beforeOrdinal: '',

  sections: [
    'Verden',
    'Udland',
    'Indland',
    'Danmark',
    'International',
    'Internationalt',
    'Politik',
    'Nyheder',
    'Seneste nyt',
    'Økonomi',
    'Erhverv',
    'Kultur',
    'Sport',
    'Krigen i Ukraine',
    'Ukraine-krigen',
    'Debat',
    'Kommentar',
    'Kronik',
    'Leder',
    'Synspunkt',
    'Analyse',
    'Baggrund',
    'For abonnenter',
  ],
  bylines: [
    'Af',
    'Tekst',
    'Skrevet af',
    'Journalist',
    'Udgivet',
    'Publiceret',
    'Opdateret',
    'Sidst opdateret',
  ],
  creditWords: [
    'Foto',
    'Arkivfoto',
    'Genrefoto',
    'Pressefoto',
    'Illustration',
    'Billede',
    'Grafik',
    'Skærmbillede',
    'Screenshot',
    'Faksimile',
    'Fotograf',
    'Kort',
  ],
  captionOpeners: [
    'Her ses',
    'Billedet viser',
    'Billedet er taget',
    'På billedet',
    'Arkivfoto',
    'Arkivbillede',
    'Genrefoto',
    'Afbilledet',
  ],
  unfoldButtons: ['Vis mere', 'Vis mindre', 'Læs mere', 'Vis flere', 'Fold ud'],
  teasers: [
    'Læs også',
    'Læs mere',
    'Læs hele historien',
    'Læs artiklen',
    'Læs alt om',
    'Se også',
    'Se video',
    'Se videoen',
    'Se billederne',
    'Hør også',
    'Hør podcasten',
    'Lyt til',
    'Følg med',
    'Artiklen fortsætter under',
    'Artiklen fortsætter efter',
    'Annonce',
    'Video:',
    'Podcast:',
    'Mere om',
    'Flere artikler',
    'Relaterede artikler',
    'Relateret:',
    'Del artiklen',
    'Tip os',
  ],
  newsletters: 'nyhedsbrev nyhedsbrevet nyhedsbreve nyhedsbrevene',
  signUp: 'tilmeld abonnér abonner få modtag skriv',
};
