import type { LanguageWords } from './language-words.ts';

/** Danish. */
export const da: LanguageWords = {
  markers: `
    af aktuelle aldrig alene alle allerede altid ammunition analytiker anden andet andre antal
    arbejde arbejder at bange bare bedre bedste begge begyndte behov beskriver beskytte
    beskyttelse betyder billede blandt blev blevet blive bliver blot bor bort bruge bruger bruges
    burde byen både bør børn da dag dage dagen dansk del dele dem denne dens derefter deres derfor
    dermed det dets dette dig din dine direkte disse efter egen eget egne ekspert eksperter eller
    en end endnu eneste enhver enten et fandt februar fem fik find finde finder findes flere
    fleste for foran forbindelse fordi forholdet forskellige forslag forsvaret forsvarsminister
    fortalte fortæller forældre fra fredag frem fri fundet få fået får fælles fællesskab følge
    følgende følger før først første gamle gammel gang ganske gav gennem gerne gik give giver
    gjorde gjort godt grund gruppe gå går gælder gør gøre ham han har havde have hele heller helst
    hen hende hendes hensyn hinanden hjem hjælp hjælpe hold holde holdt hos hun hurtig hvad hvem
    hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår hvorvidt håber hånd højre
    ifald ifm ifølge igen ikke imidlertid imod ind inden ingen intet især januar jeg jer jeres jo
    kan kender klart kom kommer kort kraftigt krigen kræver kun kunne kvinder kører lande landene
    landet landets lang langt let lide lidt lige ligesom lille liv livet lokale lov lyder længe
    længere lørdag mand mandag mange med medlemmer meget meldte mellem men mener menneske
    mennesker mens mere mest midt mig min mindre mine mod mulighed muligheder myndighederne må
    måde måder mål måske måtte møde mødet navnet nedenfor nemlig nogen noget nogle nok nordkorea
    nu ny nye når nær nærheden næste næsten nødvendigt ofte og også om omkring område områder
    området onsdag op oplyser ord over penge problemer problemet præsident præsidenten på
    regeringen ret rette rundt rusland russiske sagde samarbejde samme sammen samtidig se selv
    selvom senere ser side siden sider sidst sidste sig sige siger sikker sikkerhed sin sine skabe
    skal sker skrevet skriver skulle slog slå små snart sociale som spise spørgsmål stadig
    statsminister sted stedet stille stor stort står større støtte svar svare svært synes så sådan
    således såsom sætte søndag tage tager taget tak taler tegn tid tiden tidlig tidligere til
    tilbage tilfælde tilgængelig tilgængelige tirsdag torsdag tredje tror trussel træ ud uden
    udenrigsminister udenrigsministeriet udtalte udvikling ukraine vand var ved vedrørende vej
    vejen venstre verden vest vi vide vidste vigtige vigtigt vil ville virkelig virker virksomhed
    virksomheder vore vores våben væk vær være åben år året ældre ændre én øger økonomiske ønske
    ønsker`,
  spellings:
    'tion -hed -heden -heder -hederne -lige -ende -erne -inger -ingen -ingerne -skab -else -elsen -elser -ede -edes øj ej hv æ ø å',

  sentenceStarters: `det den de dette disse han hun jeg vi i du man men og på for fra efter før da når
    hvis om som så nu her der også ifølge både ingen nogle mange flere alle hvad hvem hvor hvordan
    hvorfor alligevel samtidig desuden derfor tidligere senere siden under over ved til med mod blandt
    mens selv et en derefter dermed sådan måske ja nej ikke kun hverken desværre dog`,
  neverLast: `bl.a. f.eks. fx. dvs. d.v.s. ca. evt. jf. jvf. mht. pga. p.g.a. iht. ifm. ift. inkl. ekskl. ang.
    vedr. hhv. resp. dr. prof. hr. frk. kapt. maks. gns. p.t. pt. adv. afd. adm. f.o.m. t.o.m.
    tlf. St. sct. skt. obs. cand. stud. polit. jur. tidl. nuv. alm.
    Mr. Mrs. Ms. v. vs. Rev. Sen. Gen. Mt.`,
  closeList: `osv. o.l. o.lign. lign. o.a. m.m. m.fl. mfl. mv. m.v. etc. mm. e.l. el.lign. o.s.v. jr.
    sr. o.m.a. mio. mia. mill. kr. pct. sek. min. stk. km. mdr. årh. t.kr.`,
  eitherWay: `kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. jan. feb. apr. aug. sept. okt.
    nov. dec.`,
  beforeNumber: 'nr. kl. kap. art. s. fig. bd. stk. vol. tab. pkt. sp. linje.',
  afterOrdinal: `januar februar marts april maj juni juli august september oktober november december
    verdenskrig division armé brigade republik`,
  beforeOrdinal: 'sin sit sine hans hendes deres vores',

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
    'Mere om:',
    'Flere artikler',
    'Relaterede artikler',
    'Relateret:',
    'Del artiklen',
    'Tip os',
  ],
  newsletters: 'nyhedsbrev nyhedsbrevet nyhedsbreve nyhedsbrevene',
  signUp: 'tilmeld abonnér abonner få modtag skriv',
};
