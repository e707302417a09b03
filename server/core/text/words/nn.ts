import type { LanguageWords } from './language-words.ts';

/** Norwegian Nynorsk. */
export const nn: LanguageWords = {
  markers: `
    aktuelle aldri alle allereie alltid ammunisjon analytikar andre anna annan antal anten arbeid
    arbeidet at attende aukar aust av bak basert begge behov berre beskytte beste betre betyr
    bilde blant blei bli blir blitt born borna bort bra bruke bruker brukt brukte burde byen byrja
    både bør dag dagar dagen dansk deg dei deira del dele denne deretter derfor dermed dersom
    desse det dette difor din dine direkte ditt dra dykk dykkar då døme eg ei eige eigen eigne ein
    einaste eit eitt ekspert ekspertar eldre eller elles enda endra endå enn etter ettersom fann
    februar feil fekk fem ferdig finn finna finne finst fleire fleste for fordi foreldra forholdet
    forslag forsvaret forsvarsminister fortalde fram framfor framleis fredag fri frå full funne
    fyrste få får fått følgjer før først første gamle gang ganske gav gi gir gitt gje gjekk gjeld
    gjennom gjer gjera gjere gjev gjeve gjorde gjort godt gong gonger grunn gruppe gå går gått ha
    hadde hald halde han har hardt heile heilt heim heiter heller helst hende henne hjelp hjå ho
    hos hovudet høgre høgt høve høyra høyrer høyrt ifølgje igjen ikkje informasjon informasjonen
    inga ingen inn innan januar jo kalla kan kanskje kjem kjensle kjensler kjent klart kom kome
    komen kor korleis kort kraftig krigen kunna kunne kva kvar kvarandre kvart kven kvifor lagar landa
    landet landets lang langt lar last laurdag legg leggje leiar leiaren lenge lenger let ligg
    like likevel lite liten litt liv livet lokale lov lyder mange me med medan medlemmer meg
    meiner meir melde mellom men menneske mest mi midt millionar min mindre mine mitt mot mykje må
    mål måndag måtar måte måtte møte møtet namn namnet nedanfor neste nesten no nok noko nokon
    nokre noreg norske ny nye nyleg nytt når nær nærleiken ofte og også om omkring område området
    onsdag opp opplyser ord oss over pengar personar plass presidenten problemet på regjeringa
    reglar reisa rett rette riktig rundt russiske russland sa saker saman samarbeid same
    samstundes samtidig seg sei seier seinare seinast ser setje sett si sida sidan side sider
    sikker sin sine siste sitt sjå sjølv sjølve sjølvsagt skal skje skjer skuld skulle slik slike
    slo slutt slå små snart soleis som somme språk spørsmål stad staden stadig statsminister
    stille stor stort styresmaktene står større støtte svar svara svare svarte svært så såg søndag
    sør ta tak talet tatt tek tenkjer tid tidlegare til tilbake tilhøve tilhøvet tillegg tok
    torsdag trass tredje truleg trur trussel tysdag ukraina ulike ut utan utanfor
    utanriksdepartementet utanriksminister uttalte vanleg vanskeleg var ved vegen veit veldig
    venstre ver vera verda vere verkar vert verta vest vi vidare viktig vil ville visar visste
    vite vore vorte våpen vår våre vårt åleine åpne år året åt éi éin òg økonomiske`,
  spellings:
    'sjon -heit -heita -heiter -leg -lege -legare -ande -ane -ene -inga -ingar -ingane -skap -leik -leiken -ar øy ei -kk -tt -ll -nn -pp -ss -mm kj skj gj kv æ ø å',

  sentenceStarters: `det den dei dette desse han ho eg vi me de du ein men og i på for frå etter før då
    når viss dersom om som så no her der også òg ifølgje både ingen nokon nokre mange fleire alle kva
    kven kvar kor korleis kvifor likevel samstundes samtidig dessutan derfor difor tidlegare seinare
    sidan under over ved til med mot blant mellom medan sjølv eit ei deretter dermed slik kanskje ja nei
    ikkje berre`,
  neverLast: `bl.a. m.a. f.eks. t.d. dvs. d.v.s. ca. evt. ev. jf. jfr. mht. pga. vha. iht. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. oberstlt. kapt. maks. gj.sn. p.t. f. avd. adm.
    f.o.m. t.o.m. tlf. St. obs.
    Mr. Mrs. Ms. v. vs. Rev. Sen. Gen. Mt.`,
  closeList: `osv. o.l. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el. o.s.v. jr. sr. mill. mrd. kr.
    sek. min. moh. m.o.h. stk. pkt. km. mnd.`,
  eitherWay: `pst. kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. jan. feb. apr. aug. sept.
    okt. nov. des.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. vol. tab. vers. pkt.',
  afterOrdinal: `januar februar mars april mai juni juli august september oktober november desember
    verdskrig verdskrigen`,
  beforeOrdinal: 'sin sitt sine hans hennar deira vår',

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
    'Meir om:',
    'Fleire saker',
    'Del artikkelen',
    'Tips oss',
  ],
  newsletters: 'nyhetsbrev nyhendebrev nyheitsbrev nyhendebrevet nyheitsbrevet nyhetsbrevet',
  signUp: 'meld registrer abonner få ta',
};
