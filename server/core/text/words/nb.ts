import type { LanguageWords } from './language-words.ts';

/** Norwegian Bokmål. */
export const nb: LanguageWords = {
  markers: `ikke jeg fra et dem dere ham hvis være ble blitt bli sier mer nå gjøre gjør gjorde noen noe
    hva hvor hvordan hvorfor hvem hver hvert selv hun deres disse mange seg meg deg av ut opp etter mot
    inn ha enn tilbake mellom uten bruk bruker vår våre svarte dager nytt vært mye annen annet andre gitt
    alltid finnes fikk gikk sto skjer vei spørsmål slutt kalte fortsatt siden likevel allerede kommer
    bare også viser mens ett både ifølge nye dette hadde mener sa skal vil kan landets ønsker ganger
    hverandre samme sammen flere hele egen eget tidligere lenger ennå blant gjennom måtte rundt norske
    norsk russiske regjeringen hvorvidt trolig ettersom foran aldri`,
  endings: 'sjon sjonen sjoner sjonene het heten heter hetene ene skap lige eringen eringer elsene',

  sentenceStarters: `det den de dette disse han hun jeg vi dere du man men og i på for fra etter før da
    når hvis om som så nå her der også ifølge både ingen noen mange flere alle hva hvem hvor hvordan
    hvorfor likevel samtidig dessuten derfor tidligere senere siden under over ved til med mot blant
    mens selv et en ett deretter dermed slik kanskje ja nei ikke bare`,
  neverLast: `bl.a. f.eks. feks. dvs. ca. evt. ev. jf. jfr. mht. pga. vha. iht. ifm. ift. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. pst. oberstlt. kapt. maks. gj.sn. p.t. bla. forts. f.
    adv. avd. adm. f.o.m. t.o.m. ndf. tlf. St. obs.`,
  closeList: 'osv. o.l. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el. o.s.v. u.å. jr. sr.',
  eitherWay: `mill. mrd. kr. sek. min. kl. f.Kr. e.Kr. m.o.h. moh. U.S. U.S.A. D.C. a.m. p.m.
    Inc. Ltd. Co. jan. feb. mars. apr. aug. sept. okt. nov. des. stk. pkt. km. mnd.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. § vol. tab. vers. pkt. opp. nº.',
  afterOrdinal: `januar februar mars april mai juni juli august september oktober november desember
    verdenskrig`,
  beforeOrdinal: '',

  sections: [
    'Verden',
    'Norge',
    'Utenriks',
    'Innenriks',
    'Politikk',
    'Nyheter',
    'Siste nytt',
    'Økonomi',
    'Næringsliv',
    'Kultur',
    'Sport',
    'Krigen i Ukraina',
    'Ukraina-krigen',
    'Debatt',
    'Kommentar',
    'Kronikk',
    'Leder',
    'Meninger',
    'Analyse',
    'Bakgrunn',
    'Portrett',
    'For abonnenter',
  ],
  bylines: ['Av', 'Tekst', 'Skrevet av', 'Journalist', 'Publisert', 'Oppdatert', 'Sist oppdatert'],
  creditWords: [
    'Foto',
    'Arkivfoto',
    'Illustrasjonsfoto',
    'Illustrasjon',
    'Illustrasjonsbilde',
    'Bilde',
    'Grafikk',
    'Skjermdump',
    'Skjermbilde',
    'Faksimile',
    'Fotograf',
    'Kart',
    'Pressefoto',
  ],
  captionOpeners: [
    'Her ses',
    'Bildet viser',
    'Bildet er tatt',
    'På bildet',
    'Arkivfoto',
    'Arkivbilde',
    'Illustrasjonsfoto',
    'Illustrasjonsbilde',
    'Avbildet',
  ],
  unfoldButtons: ['Vis mer', 'Vis mindre', 'Les mer', 'Vis flere'],
  teasers: [
    'Les også',
    'Les mer',
    'Les hele saken',
    'Les saken',
    'Les alt om',
    'Les flere saker',
    'Se også',
    'Se video',
    'Se videoen',
    'Se bildene',
    'Hør også',
    'Hør podkast',
    'Hør podkasten',
    'Lytt til',
    'Følg saken',
    'Følg med',
    'Saken fortsetter under',
    'Artikkelen fortsetter under',
    'Annonse',
    'Video:',
    'Podkast:',
    'Mer om',
    'Flere saker',
    'Relaterte saker',
    'Relatert:',
    'Del artikkelen',
    'Del saken',
    'Tips oss',
  ],
  newsletters: 'nyhetsbrev nyhetsbrevet nyhetsbrevene nyhetsvarsel',
  signUp: 'meld registrer abonner få motta bestill',
};
