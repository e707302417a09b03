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
  // What institutions, places and events are called; such parts of names are translated.
  'haus*|hus|huset|house*|palass*|palads*|palats*|palast*|palace*|slott*|slot|slottet|schloss*|castle*',
  'ny|nye|nytt|nya|new|neu|neue*|neues',
  'stor*|stora|groß*|great|grand|greater',
  'gammel*|gamle|gamla|alt|alte*|old',
  'nasjonal*|national*|nationell*',
  'internasjonal*|international*|internationell*',
  'føderal*|federal*|bundes*|forbunds*|förbunds*',
  'kongelig*|kunglig*|königlich*|royal*',
  'offentlig*|öffentlich*|public',
  'amt|amtet|amts|amtes|bezirk*|kreis*|county|fylke*|län|länet|distrikt*|district*|landkreis*|provins*|provinz*|province*',
  'prest*|præst*|präst*|pastor*|pfarrer*|reverend*|priest*|father|fader|pater',
  'kaptein*|kaptajn*|kapten*|kapitän*|captain*',
  'universitet*|universität*|university*|college*|høyskole*|højskole*|högskola*|hochschule*',
  'skole*|skola*|skolan|schule*|school*|akademi*|akademie*|academy*',
  'sykehus*|sygehus*|sjukhus*|krankenhaus*|hospital*|klinik*|clinic*',
  'museum*|museet|musée*',
  'teater*|theater*|theatre*',
  'råd|rådet|rat|rates|council*|sikkerhetsråd*|sikkerhedsråd*|säkerhetsråd*|sicherheitsrat*|security',
  'komité*|komite*|kommitté*|komitee*|ausschuss*|committee*|udvalg*|utvalg*|utskott*',
  'kommisjon*|kommission*|commission*',
  'departement*|ministerium*|ministeri*|ministry*|department*',
  'etat*|myndighet*|myndighed*|behörde*|agency*|byrå*|bureau*|büro*|office*|kontor*',
  'institutt*|institut*|institute*',
  'stiftelse*|fond*|stiftung*|foundation*',
  'forening*|förening*|verein*|verband*|forbund*|förbund*|association*|society*|federation*|föderation*|selskab*|selskap*',
  'parti*|partei*|party',
  'klubb*|klub*|club*',
  'bank*|sentralbank*|centralbank*|zentralbank*',
  'sentral*|central*|zentral*',
  'politi*|polis*|polizei*|police*',
  'hær*|armé*|armee*|army*|heer*|här|hären',
  'marine*|flåte*|flåde*|flotta*|navy*',
  'luftforsvar*|luftvåben*|flygvapn*|luftwaffe*|air',
  'forsvar*|försvar*|verteidigung*|defence*|defense*',
  'vakt*|vagt*|wache*|guard*|garde*',
  'livredder*|badvakt*|livräddar*|rettungsschwimmer*|lifeguard*',
  'bro|broen|bron|brücke*|bridge*|bru|brua',
  'plass*|plads*|platz*|square*|torg*|torv*',
  'lufthavn*|flyplass*|flygplats*|flughafen*|airport*',
  'stasjon*|station*|bahnhof*',
  'stadion*|stadium*|arena*',
  'fjell*|bjerg*|berg|bergen|gebirge*|mountain*|mount',
  'innsjø*|sø|søen|sjö|sjön|see|lake*',
  'bukt*|bugt*|bucht*|bay*',
  'kyst*|kust*|küste*|coast*',
  'strand*|beach*',
  'dal|dalen|tal|valley*',
  'by|byen|stad*|stadt*|city*|town*',
  'krig*|krieg*|war|wars',
  'pris*|preis*|prize*|award*',
  'lek*|leker|lege*|spiele*|spelen|games|spill*|spel*',
  'åpne|åbne|öppna|open',
  'domkirke*|domkyrka*|dom|kathedrale*|katedral*|cathedral*',
  'lov*|lag|lagen|gesetz*|act|law*',
  'sør|sørøst*|sørvest*|südost*|südwest*|sydøst*|sydvest*|sydost*|sydväst*',
  'finans*|finanz*|treasury|finance*',
  'utenriks*|udenrigs*|utrikes*|außen*|auswärtig*|foreign',
  'innenriks*|indenrigs*|inrikes*|innen*|home|interior',
  'helse*|sundheds*|hälso*|gesundheits*|health*',
  'formann*|formand*|ordförande*|vorsitzend*|chairman*|chair|speaker*|talman*|stortingspresident*',
  'moderator*|ordstyrer*|värd*|vert*|vært*|host*',
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
  ettersom fordi siden mens imens derfor likevel imidlertid ifølge derimot dessuten dermed deretter heller ellers
  eftersom medan därför däremot enligt dessutom trots varför sedan innan efter både samtidig samtidigt imidlertid
  ligesom selvom selv also although because since while therefore however according meanwhile despite besides
  weil während deshalb jedoch außerdem danach trotzdem dennoch sowie seit nach vor für mit bei aus ihrer ihrem
  ihren ihre seine seiner seinem unser unsere mein meine dein deine sein spredte mange flere alle noen nogle några
  många flera andre andra noe noget något hele hela
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
  sohn pastor quelle gegner partner kompromiss moderator meile stadion ausgleich note anhänger besucher bewohner
  bürger einwohner nachbar gast gäste tourist flüchtling migrant ausländer student schüler forscher wissenschaftler
  arzt ärztin patient krankheit gesundheit behandlung klinik virus impfung studie ergebnis erfolg fehler verlust
  gewinn einnahme ausgabe haushalt schuld kredit zins währung börse aktie anleger investor händler verbraucher
  anbieter hersteller produkt ware dienst service industrie wirtschaft wachstum krise aufschwung konzern branche
  betrieb fabrik werk anlage maschine gerät technik technologie computer handy netz internet software programm
  daten karte auto wagen bus zug bahn flugzeug flug schiff boot fahrer pilot reise urlaub hotel restaurant küche
  essen brot fleisch fisch gemüse obst milch kaffee tee wein bier salz zucker kuh pferd schwein katze vogel hai
  wald baum blume garten feld berg fluss see meer küste insel strand wetter regen schnee sturm hitze klima umwelt
  energie kohle atom strahlung abfall müll verkehr unfall brand explosion erdbeben flut katastrophe notfall
  rettung feuerwehr krankenwagen verletzte tote leiche mord raub diebstahl betrug verbrechen verdacht beweis
  prozess urteil strafe gefängnis haft gefangene zeuge kläger angeklagte jury gesetz regel verbot erlaubnis
  vertrag abkommen vereinbarung verhandlung konferenz gipfel sitzung versammlung abstimmung mehrheit minderheit
  opposition koalition fraktion abgeordnete senator kanzler premierminister außenminister innenminister
  verteidigungsminister botschafter diplomat berater sekretär amt behörde verwaltung gemeinde bezirk kreis provinz
  staat nation volk bevölkerung gesellschaft gruppe verband gewerkschaft organisation stiftung kirche moschee
  gottesdienst glaube religion priester bischof papst gott seele herz körper haut knochen blut gehirn bauch rücken
  arm bein fuß finger nase mund ohr haar stimme blick lächeln träne gefühl freude trauer wut sorge hoffnung traum
  idee gedanke meinung ansicht absicht wunsch bitte befehl auftrag aufgabe rolle pflicht verantwortung fähigkeit
  erfahrung wissen bildung erziehung unterricht kurs prüfung abschluss beruf stelle gehalt lohn rente arbeitgeber
  arbeitnehmer mitarbeiter angestellte kollege chefin direktor manager gründer besitzer eigentümer mieter vermieter
  wohnung zimmer tür fenster dach wand boden treppe tisch stuhl bett schrank lampe spiegel tasche kleid hose hemd
  jacke mantel mode marke stil farbe form größe gewicht länge breite höhe tiefe geschwindigkeit temperatur druck
  menge anzahl hälfte drittel viertel dutzend hundert tausend million milliarde liter gramm tonne grad sekunde
  morgen mittag abend nacht wochenende frühling sommer herbst winter jahrhundert jahrzehnt zukunft vergangenheit
  gegenwart geschichte moment augenblick zeitpunkt zeitraum frist termin anlass ereignis vorfall fall sache ding
  gegenstand stück paar reihe liste ordnung system struktur prinzip methode verfahren prozedur technik mittel
  werkzeug waffe bombe rakete panzer armee soldat offizier general kämpfer terrorist geisel bündnis feind verbündete
  sanktion embargo zoll einfuhr ausfuhr grenzübergang reporter journalist zeitung zeitschrift artikel sender sendung
  fernsehen radio kamera foto szene schauspieler regisseur sänger band lied album konzert bühne publikum zuschauer
  künstler maler schriftsteller autor roman gedicht museum ausstellung theater oper tanz fest feier party geschenk
  hochzeit ehe ehemann ehefrau paar baby mädchen junge jugend erwachsene alter geburt geburtstag leben tod grab
  torwart stürmer verteidiger trainerin schiedsrichter liga pokal meister meisterschaft turnier halbfinale finale
  rennen läufer weltmeister rekord medaille gegentor elfmeter strafraum pass schuss angriff abwehr vorsprung
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
