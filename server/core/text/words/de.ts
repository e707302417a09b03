import type { LanguageWords } from './language-words.ts';

/** German. */
export const de: LanguageWords = {
  markers: `die und sie von zu das auf mit ist im eine es nicht des sich dass werden als um auch aus wird ich
    wir wie einer einen bei hat nach sind oder haben wenn einem über können wurde aber vor war diese zum
    zur nur noch sagte sein mehr ihre durch kann unter bis dann dieser hatte müssen eines seine wurden
    ihr gegen jahr keine gibt vom diesem dies uns seiner jahren zwischen während immer dieses anderen
    sehr damit waren jedoch seit weitere wieder würde soll ihren neuen schon zeit beim ihnen ohne doch
    muss heute sollen nun laut etwa bereits nicht kein präsident regierung russische russland`,
  endings:
    'ung ungen keit keiten heit heiten lich liche lichen isch ische ischen schaft tion tionen iert ierte',

  sentenceStarters: `der die das dem den des ein eine einen einem einer er sie es ich wir ihr man dies diese
    dieser dieses und aber oder doch denn in im an am auf aus bei mit nach seit von vor zu zum zur für
    gegen über unter während wenn als ob da dann dort hier jetzt nun auch nur noch schon so wie was wer wo
    warum wann alle viele einige keine kein nicht zudem außerdem dabei dagegen deshalb trotzdem
    gleichzeitig bislang bisher später zuvor laut damit daher allerdings jedoch ja nein vielleicht
    insgesamt zugleich ihre seine ihm ihn unser`,
  neverLast: `z.B. d.h. u.a. u.U. z.T. z.Zt. i.d.R. i.A. i.V. i.S. i.e. v.a. o.g. s.o. s.u. sog. bzw. ca. evtl.
    ggf. vgl. inkl. exkl. zzgl. abzgl. bspw. insb. insbes. rd. Dr. Prof. Hr. Fr. Dipl. Ing. Hrsg.
    St. Str. Tel. dt. engl. frz. russ. ukr. amerik. franz. gem. geb. verh. gest. a.D. m.E. m.W. Gen. Lt. Hptm. ehem. früh.
    stellv. Chr. zit. u.Ä.m. Kap. jur. med. phil. rer. nat. Mag. Bd.`,
  closeList: 'usw. usf. etc. u.v.m. u.ä. u.Ä. o.ä. o.Ä. u.dgl. et al. jun. sen. Jr. Sr. ff. f.',
  eitherWay: `Mio. Mrd. Mill. Proz. Std. Min. Sek. Uhr. v.Chr. n.Chr. U.S. U.S.A. D.C. a.m. p.m. Inc. Ltd. Co. e.V.
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
    'Quelle',
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
    'Mehr dazu',
    'Mehr lesen',
    'Weiterlesen',
    'Sehen Sie auch',
    'Sehen Sie hier',
    'Im Video:',
    'Video:',
    'Podcast:',
    'Hören Sie',
    'Auch interessant',
    'Das könnte Sie auch interessieren',
    'Anzeige',
    'Werbung',
    'Zum Thema',
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
