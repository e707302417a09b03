import type { LanguageWords } from './language-words.ts';

/** German. */
export const de: LanguageWords = {
  markers: `
    aber aktualisiert aktuelle alle allen als also am an analyst andere anderen arbeit auch auf
    aus automatisch außenminister außenministerium bedrohung behörden bei beim beispiel
    beispielsweise bereits bericht beste bevor beziehung bilder bis bitte da dabei dafür damit
    dann darauf darüber das dass davon dazu deine dem denen denn des dich die dienstag dies diese
    diesem diesen dieser dieses dir direkt direkte doch donnerstag drei durch ein eine einem einen
    einer eines einfach einige enthält erhalten erstellt es etwa etwas experte experten februar
    finde finden folgenden frage fragen freitag für ganz gefunden gegen gehen geht gerne gerät
    gibt großen grund gruppe habe haben hat hatte haus henne heute hier hinweis ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im immer in indem innen ist jahr jahre jahren januar jedoch jetzt
    kann kein keine konnte krieg können könnte lang lassen laut leider lesen lokale länder machen
    mehr mehrere mein meine meiner menschen mich ministerpräsident mir mitteilte mittwoch montag
    munition muss möchte müssen nach neue neuen nicht noch nordkorea nun nur nutzen ob oder ohne
    probleme präsident präsidenten regierung russische russland sagte samstag schnell schon sehen
    sehr sei sein seine seinen seiner seit selbst sich sicher sicherheit sie sind soll sollen
    sollte sollten sondern sonntag sowie steigt stellen tage teilte treffen ukraine um und uns
    unsere unserer unter unternehmen unterstützung us verbindung verfügbar verteidigung
    verteidigungsminister viel viele vom von vor waffen waren was weil weitere welche welt wenn
    werden wie wieder wir wird wissen wo wollen wurde wurden während würde zeit zu zum zur zurück
    zusammenarbeit zwei zwischen ändern über`,
  spellings:
    'tion -heit -heiten -keit -keiten -lich -liche -lichen -schaft -isch -ischen -ung -ungen sch ei ck tz ß ü ä ö w',

  sentenceStarters: `der die das dem den des ein eine einen einem einer er sie es ich wir ihr man dies diese
    dieser dieses und aber oder doch denn in im an am auf aus bei mit nach seit von vor zu zum zur für
    gegen über unter während wenn als ob da dann dort hier jetzt nun auch nur noch schon so wie was wer wo
    warum wann alle viele einige keine kein nicht zudem außerdem dabei dagegen deshalb trotzdem
    gleichzeitig bislang bisher später zuvor laut damit daher allerdings jedoch ja nein vielleicht
    insgesamt zugleich ihre seine ihm ihn unser`,
  neverLast: `z.B. d.h. u.a. u.U. z.T. z.Zt. i.d.R. i.A. i.V. i.S. i.e. v.a. o.g. s.o. s.u. sog. bzw. ca. evtl.
    ggf. vgl. inkl. exkl. zzgl. abzgl. bspw. insb. insbes. rd. Dr. Prof. Hr. Fr. Dipl. Ing. Hrsg.
    St. Str. Tel. dt. engl. frz. russ. ukr. amerik. franz. gem. geb. verh. gest. a.D. m.E. m.W. Gen. Lt. Hptm. ehem. früh.
    stellv. Chr. zit. u.Ä.m. Kap. jur. med. phil. rer. nat. Mag. Bd.
    Mr. Mrs. Ms. v. vs. Rev. Sen. Mt.`,
  closeList: 'usw. usf. etc. u.v.m. u.ä. u.Ä. o.ä. o.Ä. u.dgl. al. jun. sen. Jr. Sr. ff. f.',
  eitherWay: `Mio. Mrd. Mill. Proz. Std. Min. Sek. v.Chr. n.Chr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. e.V.
    Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Jh. Jhd. Jhdt. Abs. Tsd. Stk. v.H.`,
  beforeNumber: 'Nr. Art. Abs. S. Kap. Abb. Bd. Tab. Ziff. Anm. Sp. Rn. Az. Lfg. max. min. mind.',
  afterOrdinal: `Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
    Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Jahrhundert Jahrhunderts Jahrestag Geburtstag Weltkrieg
    Weltkriegs Breitengrad Längengrad`,
  beforeOrdinal: `der die das dem den des am im zum zur vom beim ans ins jeder jede jedes jedem jeden seinem
    seinen seiner sein ihrem ihren ihrer ihr dieser dieses diesem unser unserem ein eine einem einen einer
    etwa rund bis ab`,

  sections: [
    'Welt',
    'Ausland',
    'Inland',
    'Deutschland',
    'International',
    'Politik',
    'Nachrichten',
    'Wirtschaft',
    'Kultur',
    'Sport',
    'Krieg in der Ukraine',
    'Ukraine-Krieg',
    'Debatte',
    'Kommentar',
    'Meinung',
    'Leitartikel',
    'Analyse',
    'Hintergrund',
    'Panorama',
    'Gesellschaft',
    'Eilmeldung',
  ],
  bylines: [
    'Von',
    'Text',
    'Autor',
    'Autorin',
    'Ein Gastbeitrag von',
    'Veröffentlicht',
    'Aktualisiert',
    'Stand',
  ],
  creditWords: [
    'Foto',
    'Archivfoto',
    'Bild',
    'Archivbild',
    'Symbolbild',
    'Symbolfoto',
    'Illustration',
    'Grafik',
    'Screenshot',
    'Bildquelle',
    'Karte',
    'Fotograf',
  ],
  captionOpeners: [
    'Das Bild zeigt',
    'Das Foto zeigt',
    'Die Aufnahme zeigt',
    'Auf dem Bild',
    'Auf dem Foto',
    'Archivbild',
    'Archivfoto',
    'Symbolbild',
    'Im Bild:',
  ],
  unfoldButtons: ['Mehr anzeigen', 'Weniger anzeigen', 'Mehr lesen', 'Alle anzeigen'],
  teasers: [
    'Lesen Sie auch',
    'Lesen Sie mehr',
    'Lesen Sie hier',
    'Lesen Sie dazu',
    'Lesen Sie weiter',
    'Lies auch',
    'Mehr zum Thema',
    'Mehr dazu:',
    'Mehr lesen',
    'Weiterlesen',
    'Sehen Sie auch',
    'Sehen Sie hier',
    'Im Video:',
    'Video:',
    'Podcast:',
    'Hören Sie',
    'Auch interessant:',
    'Das könnte Sie auch interessieren',
    'Anzeige',
    'Werbung',
    'Zum Thema:',
    'Weitere Artikel',
    'Verwandte Themen',
    'Artikel teilen',
    'Siehe auch',
    'Lesetipp',
    'Externer Inhalt',
    'Empfohlener redaktioneller Inhalt',
  ],
  newsletters: 'newsletter newsletters newslettern',
  signUp: 'abonnieren anmelden melden erhalten bestellen registrieren',
};
