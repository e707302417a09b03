import type { LanguageWords } from './language-words.ts';

/** Norwegian Bokmål. */
export const nb: LanguageWords = {
  markers: `
    aktuelle aldri alene alle allerede alltid ammunisjon analytiker andre angir annen annet antall
    arbeid arbeidet at av bak bare basert bedre begge behov beskriver beskytte beskyttelse
    beste betyr bilde bilder blant ble bli blir blitt bor bort bra bruke bruker brukes brukt
    brukte burde byen både bør da dag dagen dager dansk deg del dele dem denne dens dere deres
    deretter derfor dermed dersom det dets dette din dine direkte disse ditt dra egen
    eget egne ekspert eksperter eldre eller en enda endringer eneste enhver enn ennå enten et
    etter ettersom fant februar feil fem ferdig fikk finn finne finner finnes flere fleste for
    foran forbindelse fordi forholdet forslag forsvaret forsvarsminister fortalte fortsatt fra
    fram framfor fredag frem fri full få får fått følge følgende følger før først første ga gamle
    gammel gang ganger ganske gav gi gikk gir gitt gjelder gjennom gjorde gjort gjør gjøre godt
    grunn gruppe gå går gått ha hadde ham han har hardt hele heller helst hende henne hensyn heter
    hjelp hjem hodet hold holde holdt hos hun hurtig hva hvem hver hverandre hvert hvilke hvilken
    hvilket hvis hvor hvordan hvorfor hvorvidt hånd ifølge igjen ikke imidlertid
    informasjon informasjonen ingen inn innen intet januar jeg jo jobber kan kanskje kjent kjøre
    klart kom kommer kort kraftig krigen kun kunne landene landet landets lang langt lar last legg
    legger lenge lenger like liker likevel lille lite liten litt liv livet lokale lov lyder lørdag
    mandag mange med medlemmer meg meldte mellom men mener menneske mennesker mens mer mest mi
    midt min mindre mine mitt mot mye myndighetene må mål måte måter måtte møte møtet navnet
    nedenfor nemlig neste nesten noe noen nok norske ny nye nytt når nær nærheten
    ofte og også om omkring område områder området onsdag opp opplyser ord oss over penger plass
    presidenten problemer problemet på regjeringen rett rette riktig rundt russiske russland sa
    saker samarbeid samme sammen samtidig se seg selv senere ser sett setter si side siden sider
    sier sikker sin sine siste sitt skal skje skjer skrevet skriver skulle slik slike slo slutt
    slå små snart som spise språk spørsmål stadig statsminister sted stedet stille stor stort står
    større støtte svar svare svarte svært synes så søndag sør ta tak taler tallet tatt tegn tid
    tiden tidlig tidligere til tilbake tillegg tirsdag tok torsdag trass tredje tror trussel
    ukraina ulike ut uten utenfor utenriksdepartementet utenriksminister uttalte vanlig var ved
    vei veien veldig velge venstre verden vest vet vi viktig vil ville virkelig virker visste vite
    våpen vår våre vårt vær være åpen åpne år året én øker økonomiske ønske ønsker`,
  spellings:
    'sjon -het -heten -heter -hetene -lige -ende -ene -inger -ingen -ingene -skap -else -elsen -elser øy ei -kk -tt -ll -nn -pp -ss -mm kj skj gj hv æ ø å',

  sentenceStarters: `det den de dette disse han hun jeg vi dere du man men og i på for fra etter før da
    når hvis om som så nå her der også ifølge både ingen noen mange flere alle hva hvem hvor hvordan
    hvorfor likevel samtidig dessuten derfor tidligere senere siden under over ved til med mot blant
    mens selv et en ett deretter dermed slik kanskje ja nei ikke bare`,
  neverLast: `bl.a. f.eks. feks. dvs. ca. evt. ev. jf. jfr. mht. pga. vha. iht. ifm. ift. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. pst. oberstlt. kapt. maks. gj.sn. p.t. bla. forts. f.
    adv. avd. adm. f.o.m. t.o.m. ndf. tlf. St. obs.
    Mr. Mrs. Ms. v. vs. Rev. Sen. Gen. Mt.`,
  closeList: `osv. o.l. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el. o.s.v. u.å. jr. sr. mill. mrd.
    kr. sek. min. moh. m.o.h. stk. pkt. km. mnd.`,
  eitherWay: `kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. jan. feb. mars. apr. aug. sept.
    okt. nov. des.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. vol. tab. vers. pkt. opp. nº.',
  afterOrdinal: `januar februar mars april mai juni juli august september oktober november desember
    verdenskrig`,
  beforeOrdinal: 'sin sitt sine hans hennes deres vår',

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
    'Mer om:',
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
