import type { LanguageWords } from './language-words.ts';

/** Swedish. */
export const sv: LanguageWords = {
  markers: `
    aldrig alla allt alltid ammunition analytiker andra annan annat antal använd använda användare
    arbeta arbete av bara behov behöver beskriver betyder bilder bland blev bli blir blivit bor
    borde bort bra bästa bättre både bör börja började dag dagar dagen del dem denna deras dessa
    det detta dig din dina direkt ditt dra där därför då efter egen eget eller emot en enda endast
    enligt ett exempel expert experter fann fanns februari fem fick finna finns fler flera flesta
    fortfarande fortsatt fram framför franska fredag fri fråga frågan frågor från full få får fått
    följande för företag förhållandet först första försvaret försvarsminister gamla gamle gav ge
    genom ger gick gjorde gjort grund gäller gå gång går gått gör göra ha hade han har hela heller
    helst hem henne heter hitta hjälp hjälpa hjälper hon honom hos hot hur huruvida här hålla
    håller hör ibland igen in inför inga ingen inget innan inom inte jag januari just kalla kan
    kanske klart kom kommer kommit kort kraftigt kriget kunna kvar känner lagar landet landets
    lite liten liv livet lov lyder länderna längre länk lång långt låt lördag med medan meddelade
    mellan men mer mest mig min mina mindre mitt mot mycket myndigheterna människor mål måndag
    många måste möjligt möte mötet namn namnet ner nordkorea nu ny nya nytt när nära nästa någon
    något några och också ofta olika om omkring område området onsdag ord oss pengar plats
    presidenten problemet på redan regeringen riktig runt ryska ryssland rätt sa sade saker
    samarbete samma se sedan senare senaste ser sett sida sidan sig sin sina sitt själv ska skapa
    sker skriver skuld skulle skydda slog slå små snabbt snart som språk spår stad staden
    statsminister stor stora stort ställa står större svar svara säga säger säker säkerhet sätt så
    sådan såg således såsom söndag ta tack taget tak tid tiden tidigare till tillbaka tillsammans
    tisdag torsdag tredje tror två tycker tyvärr ukraina upp uppgav uppger ut utan
    utrikesdepartementet utrikesminister vad vanlig vapen var varför varit varje vem verkar vet vi
    vid vidare viktig vilja vilka vilken vilket ville visar vissa visste vore väg vägen välj välja
    väljer världen vår våra vårt ytterligare än ändra ännu är även år åren året åt åtgärder ökar
    öppen öppna över`,
  spellings:
    'tion -het -heten -heter -heterna -liga -ande -arna -orna -erna -ingar -ingen -ingarna -skap -ar -ade -ades öj ej -kk -tt -ll -nn -pp -ss -mm ck kv skj ä ö å',

  sentenceStarters: `det den de detta dessa denna han hon jag vi ni du man men och i på för från efter
    före då när om som så nu här där också även enligt både ingen några många flera alla vad vem var hur
    varför ändå samtidigt dessutom därför tidigare senare sedan under över vid till med mot bland medan
    själv ett en därefter därmed kanske ja nej inte bara trots dock`,
  neverLast: `bl.a. t.ex. d.v.s. dvs. ca. c:a. ev. jfr. p.g.a. pga. inkl. exkl. ang. resp. dr. prof. hr.
    s.k. f.d. fd. f.n. fr.o.m. t.o.m. m.a.o. n.b. obs. tel. St. s:t. s:ta. d.ä. d.y. g:a. jur.
    tekn. dåv.
    Mr. Mrs. Ms. v. vs. Rev. Sen. Gen. Mt.`,
  closeList: `osv. o.s.v. o.d. o.dyl. m.m. m.fl. mfl. mm. etc. e.d. jr. sr. e.dyl. milj. mn. mkr. tkr.
    kr. proc. sek. st. km. mån. möh.`,
  eitherWay: `kl. f.Kr. e.Kr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. jan. feb. apr. aug. sept.
    okt. nov. dec.`,
  beforeNumber: 'nr. kl. kap. art. s. sid. fig. bd. vol. tab. p.',
  afterOrdinal: `januari februari mars april maj juni juli augusti september oktober november december
    världskriget`,
  beforeOrdinal: 'sin sitt sina hans hennes deras vår',

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
    'Mer om:',
    'Fler artiklar',
    'Relaterade artiklar',
    'Relaterat:',
    'Dela artikeln',
    'Tipsa oss',
  ],
  newsletters: 'nyhetsbrev nyhetsbrevet nyhetsbreven',
  signUp: 'anmäl prenumerera få registrera',
};
