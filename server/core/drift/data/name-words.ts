/**
 * Names that look different from language to language. Spellings that only transliterate
 * (Radtsjenko, Radtschenko) need no entry; countries come from the platform (CLDR).
 */

/**
 * Peoples and their adjectives, where the stems differ. One name a line, its forms separated by `|`; a `*` matches any ending (`tysk*`). A word or
 * abbreviation on one side is answered by any other form of its line on the other.
 */
export const PEOPLE_FORMS: readonly string[] = [
  'tysk*|deutsch*|german*|tyskland*',
  'fransk*|franzö*|frankreich*|french*|franc*|frankrik*|frankrig*|fransmann*|fransmænd*|frankrike*',
  'spansk*|spani*|spanj*|spanisch*|spain|spanish',
  'italiensk*|italien*|itali*',
  'gresk*|græsk*|grekisk*|griech*|greek*|greece|hellas|grekland*|grækenland*|grek*',
  'ungarsk*|ungar*|hungar*',
  'østerrik*|østrig*|österrik*|österreich*|austria*',
  'sveitsisk*|sveits*|schweiz*|swiss|switzerland|sveitser*',
  'nederlandsk*|nederl*|holland*|niederl*|niederländ*|dutch|netherlands|hollend*|nederländ*',
  'belgisk*|belg*',
  'britisk*|brit*|brittisk*|storbritann*|großbritann*|england*|engelsk*|englisch*|engl*|uk|gb|english*|vereinigtes',
  'skotsk*|skott*|skotsk*|schott*|scot*',
  'walisisk*|wales*|walis*|welsh',
  'irsk*|irl*|irländsk*|irisch*|irish|ireland',
  'dansk*|dän*|danmark*|dänemark*|danish|denmark|danske*',
  'svensk*|schwed*|sverige*|schweden*|swed*',
  'norsk*|norweg*|norge*|noreg*|norwegen*|norrmän*|norwegian|nordmann*|nordmænd*',
  'finsk*|finn*|finländ*|finnisch*|finland*',
  'islandsk*|isländ*|iceland*|island*',
  'russisk*|russ*|rysk*|rusland*|russland*|ryss*|rysslan*|moskva*|moskau*|moscow*|kreml*|kremlin',
  'ukrainsk*|ukrain*|ukraina*|kyiv*|kiev*|kiew*|kyjiv*',
  'kinesisk*|kines*|kina*|chines*|china*|peking*|beijing*',
  'japansk*|japan*|tokyo*|tokio*',
  'sørkorea*|sydkorea*|südkorea*|sør-korea*|sør-kor*|syd-kor*|sud-kor*|sørkor*|sydkor*|südkor*|seoul*|south',
  'nordkorea*|nord-korea*|nordkor*|pyongyang*|pjöngjang*|north',
  'amerikansk*|amerik*|usa|usas|us|u.s|u.s.a|usa:s|vereinigte|vereinigten|states|stater|stater*|staaten|staterna|washington*|u.s.|us-*|usa-*|america*',
  'syrisk*|syri*|syrer*|damaskus*|damascus*',
  'tyrkisk*|tyrk*|turkisk*|turk*|türk*|turkey|ankara*',
  'iransk*|iran*|teheran*',
  'israelsk*|israel*',
  'indonesisk*|indones*|jakarta*',
  'indisk*|indi*|india*',
  'katalansk*|katalan*|catalan*|cataloni*|katalon*',
  'baskisk*|basker*|bask*|baskenland*',
  'europeisk*|europæ*|europä*|europ*|eu',
  'makedonsk*|makedon*|mazedon*|macedon*|nordmakedon*',
  'jødisk*|jøde*|judisk*|jude*|jüd*|jew*|jud*',
  'muslimsk*|muslim*|moslem*|islam*',
  'kristen*|krist*|christ*',
  'kalifornia*|kalifornien*|california*|californi*|californsk*|kalifornisk*',
  'meksikansk*|meksik*|mexik*|mexic*',
  'brasiliansk*|brasil*|brazil*',
  'australsk*|austral*',
  'kanadisk*|kanad*|canad*',
  'polsk*|polnisch*|polen*|pole|polish|poland|polack*',
  'tsjekkisk*|tsjekk*|tjekk*|tjeck*|tschech*|czech*',
  'saudisk*|saudi*|saudiarab*|riyadh*|riad*',
  'arabisk*|arab*',
  'afrikansk*|afrik*|afric*',
  'asiatisk*|asi*|asia*',
  'latinsk*|latein*|latin*',
];

/** Places, organisations, titles: lines of the same form. */
export const OTHER_NAME_FORMS: readonly string[] = [
  'københavn*|kopenhagen*|köpenhamn*|copenhagen*',
  'göteborg*|gøteborg*|gothenburg*',
  'warszawa*|warschau*|warsaw*',
  'wien*|vienna*',
  'praha*|prag*|prague*',
  'roma*|rom|rome|roms',
  'venezia*|venedig*|venice*',
  'milano*|mailand*|milan*',
  'napoli*|neapel*|naples*',
  'firenze*|florenz*|florens*|florence*',
  'köln*|cologne*|kölln*',
  'münchen*|munich*',
  'nürnberg*|nuremberg*',
  'brussel*|bruxelles*|bryssel*|brüssel*|brussels',
  'genève*|geneve*|genf*|geneva*',
  'zürich*|zurich*',
  'lisboa*|lissabon*|lisbon*',
  'athen*|aten*|athens',
  'beograd*|belgrad*|belgrade*',
  'bucuresti*|bucureşti*|bukarest*|bucharest*',
  'haag*|hague|den',
  'donetsk*|donezk*|donjetsk*',
  'luhansk*|lugansk*',
  'kharkiv*|charkiw*|kharkov*|charkiv*|charkow*|kharkiv*',
  'krim*|krym*|crimea*',
  'thames*|themse*|themsen*',
  'donau*|danube*',
  'rhin*|rhein*|rhine*',
  'nordsjø*|nordsø*|nordsjö*|nordsee*|north',
  'østersjø*|østersø*|östersjö*|ostsee*|baltic*',
  'middelhav*|medelhav*|mittelmeer*|mediterranean*',
  'svartehav*|sortehav*|svarta|schwarz*|black',
  'atlanter*|atlant*|atlantik*|atlantic*',
  'stillehav*|stilla|stille|pazifi*|pacific*',
  'indiahav*|indisk*|indiska|indischer|indischen|indian',
  'midtøsten*|mellemøsten*|mellanöstern*|nahost*|nahen|naher|nahe|middle',
  'vesten*|västern|västerland*|westen|westens|west|western|vest|väst|vestlig*|västlig*|westlich*|vestre|västra',
  'østen|östern|osten|east|eastern|øst|öst|ost|østlig*|östlig*|östlich*|østre|östra',
  'nord|norden|nordens|nordlig*|nördlich*|norra|norr|nordre|north|northern',
  'sør|syd|süd|süden|söder|sørlig*|sydlig*|südlich*|södra|søndre|south|southern',
  'hvite|hvide|vita|weiße|weißen|weißes|white',
  'overhuset*|överhuset*|oberhaus*|house|lords|lord*|overhus*',
  'underhuset*|unterhaus*|commons|underhus*',
  'kongressen*|kongres*|kongress*|congress*',
  'senatet*|senat*|senate*',
  // Organisations.
  "fn*|fns|fn:s|fn's|un|uno|u.n|nationer*|nationen*|nations|vereinte|vereinten|forente|forenede|förenta|united",
  'eu|eus|eu:s|eu-*|union*|unionen*',
  'nato*|nato-*',
  'who|verdens*|världs*|welt*|world*',
  'høyesterett*|højesteret*|högsta|supreme|oberst*|supreme',
  'domstol*|gericht*|court*',
  'cup*|pokal*|cupen*',
  'liga*|league*|ligaen*',
  'vm|wm|verdensmester*|weltmeister*|världsmästar*|world',
  'em|europamester*|europameister*|european',
  'ol|olymp*|os',
  'bnp|bip|gdp|brutto*',
  'pst|säpo|pet',
  'ai|ki|kunstig|künstlich*|artificiell*',
  'ceo|vd|direktør*|direktör*|geschäftsführ*|vorstand*|toppsjef*|topchef*|vd:n',
  'tv|tv-*|fernseh*|fjernsyn*|television',
  'it|it-*',
  'dna|dns',
  'mp|parlament*|abgeordnet*|ledamot*|folketing*|underhus*',
  'labour*|labor*|arbeider*|arbejder*|arbetar*|labourpart*',
  'konservativ*|tory*|tories|torypart*|conservat*|konservativ*',
  'demokrat*|democrat*',
  'republikan*|republic*|gop',
  'guds*|gud|gott|gottes|god',
  'jul*|weihnacht*|christmas',
  'påske*|påsk*|oster*|easter',
  'internett*|internet*|nett*|web*|netz*',
  // Titles.
  'mr|mister|herr|herrn|hr|mr.',
  'mrs|ms|fru|frau|fr|miss',
  'dr|doktor*|doctor*|lege*|læge*|läkare*|arzt*',
  'sankt|st|saint|st.',
  'dronning*|drottning*|königin*|queen*',
  'konge*|kung*|könig*|king*',
  'prins*|prinz*|prince*',
  'kirke*|kyrka*|kirche*|church*',
  'gate*|gade*|gata*|straße*|strasse*|street*|str',
  'øy*|ø|ö|ön|insel*|island*|øen|øya',
  'park*|parken*',
  'elv*|flod*|fluss*|river*',
];

/** Capitals that stand for a government; the country is meant. ISO 3166 region by folded name stem. */
export const CAPITALS: readonly (readonly [region: string, forms: string])[] = [
  ['US', 'washington'],
  ['RU', 'moskva moskau moscow kreml kremlin'],
  ['KP', 'pyongyang pjöngjang'],
  ['KR', 'seoul söul'],
  ['CN', 'peking beijing'],
  ['SY', 'damaskus damascus'],
  ['DE', 'berlin'],
  ['FR', 'paris'],
  ['GB', 'london westminster'],
  ['UA', 'kyiv kiev kiew kyjiv'],
  ['IR', 'teheran tehran'],
  ['TR', 'ankara'],
  ['JP', 'tokyo tokio'],
  ['EU', 'brussel bruxelles bryssel brüssel brussels'],
  ['NO', 'oslo'],
  ['SE', 'stockholm'],
  ['DK', 'københavn kopenhagen köpenhamn copenhagen'],
];

/** Words that are written with a capital but name nothing: they are never names. Folded lower case. */
export const NO_NAMES = `
  mr mrs ms miss herr frau fru herrn hr
  i jeg jag ich the a an and og och und but men aber he she it we they you his her their this that these those
  in on at of for with from to by as if when while after before not no yes ja nei nej nein ok
  der die das den dem des ein eine einen er sie es wir ihr sich de du dere ni min mitt mine vår vårt våre
  han hun hon det den de dette denne disse som at hvis når da så hva hvem hvor hvorfor hvordan hvilken
  vi man en et ett på av til fra hos med uten ved mot under over etter før om
`;

/** German nouns that often stand without an article or adjective, where a name could stand. */
export const BARE_GERMAN_NOUNS = `
  jahr jahre jahren jahres uhr anfang ende mitte beginn prozent euro dollar pfund kilometer meter tag tage tagen
  woche wochen monat monate monaten monats stunde stunden minute minuten sekunden mal male leute leuten menschen
  mensch frauen frau männer männern mann kinder kindern kind personen person teil teile teilen zahl zahlen kraft
  willen hilfe angst druck geld recht rechte zeit zeiten weise art grund gründe gründen platz ort orte hand hände
  leben tod krieg frieden liebe wasser luft feuer land stadt städte städten haus häuser häusern straße straßen
  familie familien freunde freunden eltern sohn tochter bruder schwester mutter vater präsident präsidenten
  minister ministerin regierung polizei gericht gerichte partei parteien politiker politik experten beamte
  beamten soldaten truppen waffen opfer täter anwalt anwälte richter sprecher chef leiter mitglied mitglieder
  mitgliedern partner kollegen kunden nutzer benutzer spieler trainer fans team teams spiel spiele spielen tor
  tore toren platz sieg niederlage saison runde runden minute kapitän mannschaft verein themen thema fragen frage
  antwort informationen daten medien berichte bericht bild bilder film filme musik kunst kultur schule schulen
  schüler schülern studenten lehrer arbeit arbeiter arbeitsplätze unternehmen firma firmen markt märkte preis
  preise preisen kosten steuern banken bank aktien handel waren produkte stoff öl gas strom erde welt länder
  ländern grenze grenzen norden süden osten westen macht gewalt sicherheit freiheit wahrheit kritik zweifel
  sorgen probleme problem schwierigkeiten schäden schaden gefahr risiko chance chancen ziel ziele plan pläne
  plänen schritt schritte schritten maßnahmen gespräche gesprächen treffen rede reden worte worten brief briefe
  buch bücher titel name namen gesicht gesichter augen kopf kleider kleidung schuhe haare tiere tieren hund hunde
  reaktionen folgen bedingungen umständen angriffe angriffen angriff proteste protest demonstranten anhänger
  gegner unterstützer verbündete wähler wählern stimmen stimme wahl wahlen gehör schutz einsatz verlust interesse
`;
