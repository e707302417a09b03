/**
 * How numbers are written as words. Alternatives are separated by `|`, entries by spaces; all in
 * lower case. To teach Ordlyd a spelling, add it with a `|` at its place.
 */
import type { Lang } from '../../types.ts';

export interface NumberWords {
  /** 0 to 19. Article-like forms of one stand in `vague`. */
  readonly upToNineteen: string;
  /** 10, 20, ... 90. */
  readonly tens: string;
  /** Between units and tens: `ein|und|zwanzig`; empty where units follow (`tjue|tre`). */
  readonly joiner: string;
  readonly hundred: string;
  readonly thousand: string;
  /** Million, milliard (10^9), billion (10^12), as the language counts. */
  readonly scales: readonly (readonly [words: string, value: number])[];
  /** Ordinals from 3rd to 19th; first and second mean too much else and stand in `vague`. */
  readonly ordinals: string;
  /** Endings that make an ordinal of a ten or a compound; `tjue|ende`, `zwanzig|ste`. */
  readonly ordinalEndings: string;
  /** Words that may carry a number but need not: they can answer a number, never lack one. */
  readonly vague: readonly (readonly [words: string, value: number])[];
  /** Phrases whose words count nothing: `blandt andet`. */
  readonly idioms: readonly string[];
  /** What stands before a number and makes it a limit or an estimate. */
  readonly bounds: readonly string[];
  /** What numbers are compounded with: `fire|dagers|uke`, `vier|tägig`. */
  readonly counted: string;
}

export const NUMBER_WORDS: Readonly<Record<Lang, NumberWords>> = {
  nb: {
    upToNineteen:
      'null @|én to|tvenne tre fire fem seks sju|syv åtte|otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'ti tjue|tyve tretti|tredve førti|førr femti seksti sytti|søtti åtti nitti',
    joiner: 'og',
    hundred: 'hundre|hundrede',
    thousand: 'tusen',
    scales: [
      ['million|millioner|millionen|millionene|mill', 1e6],
      ['milliard|milliarder|milliarden|milliardene|mrd', 1e9],
      ['billion|billioner', 1e12],
    ],
    ordinals:
      'tredje|tredjedel|tredjedeler fjerde|fjerdedel|fjerdedeler femte|femtedel|femtedeler sjette|sjettedel sjuende|syvende åttende niende tiende|tidel ellevte|ellefte tolvte trettende fjortende femtende sekstende syttende attende nittende',
    ordinalEndings: 'ende',
    vague: [
      ['en|ei|et|ett|ene|eneste|første|først|alene|enkelt|entall|engang', 1],
      [
        'andre|annen|annet|begge|par|paret|dobbel|dobbelt|doble|doblet|doblede|tvilling|tvillinger|duo|tosidig',
        2,
      ],
      ['tredobbelt|tredoblet|trilling|trippel|trio', 3],
      ['firedobbelt|kvart|kvartett|kvarter', 4],
      ['halv|halve|halvt|halvparten|halvdel|halvannen|halvannet|halvår|halvering|halvert', 0.5],
      ['kvart|kvarter|kvartal', 0.25],
      ['halvannen|halvannet', 1.5],
      ['tiår|tiåret|tiårene|tiårs|titalls', 10],
      ['dusin|dusinet|dusinvis|tylft', 12],
      ['hundreår|hundreåret|århundre|århundret|hundrevis|hundretalls|prosent|hundreårs', 100],
      ['tusenvis|tusentalls|årtusen', 1000],
      ['titusener|titusenvis', 10000],
      ['hundretusener|hundretusenvis', 100000],
      ['null|ingen', 0],
    ],
    idioms: [
      'blant annet',
      'blant andre',
      'med andre ord',
      'alle andre',
      'de andre',
      'hverandre',
      'først og fremst',
      'en annen',
      'noe annet',
    ],
    bounds: [
      'mer enn',
      'flere enn',
      'mindre enn',
      'færre enn',
      'minst',
      'høyst',
      'over',
      'under',
      'nesten',
      'nær',
      'rundt',
      'omtrent',
      'om lag',
      'cirka',
      'ca.',
      'opptil',
    ],
    counted:
      'dag døgn uke måned år tim minutt sekund gang dobb fold mann kvinn person side roms etasje dels del kamp poeng ring barns klass tall tusen hundre meter kilo kant årig års partner stats',
  },
  nn: {
    upToNineteen:
      'null @|éin|eitt to tre fire fem seks sju|sjau åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'ti tjue|tjuge tretti førti femti seksti sytti åtti nitti',
    joiner: 'og',
    hundred: 'hundre',
    thousand: 'tusen',
    scales: [
      ['million|millionar|millionen|millionane|mill', 1e6],
      ['milliard|milliardar|milliarden|milliardane|mrd', 1e9],
      ['billion|billionar', 1e12],
    ],
    ordinals:
      'tredje|tredjedel|tredjedelar fjerde|fjerdedel|fjerdedelar femte|femtedel|femtedelar sjette|sjettedel sjuande åttande niande tiande|tidel ellevte|ellefte tolvte trettande fjortande femtande sekstande syttande attande nittande',
    ordinalEndings: 'ande',
    vague: [
      ['ein|ei|eit|eine|einaste|første|fyrste|først|åleine|einskild|eingong', 1],
      ['andre|annan|anna|begge|par|paret|dobbel|dobbelt|doble|dobla|tvilling|tvillingar|duo', 2],
      ['tredobbelt|tredobla|trilling|trippel|trio', 3],
      ['firedobbelt|kvartett|kvarter', 4],
      ['halv|halve|halvt|halvparten|halvdel|halvannan|halvanna|halvår|halvert', 0.5],
      ['kvart|kvarter|kvartal', 0.25],
      ['halvannan|halvanna', 1.5],
      ['tiår|tiåret|tiåra|titals', 10],
      ['dusin|dusinet|dusinvis|tylft', 12],
      ['hundreår|hundreåret|hundrevis|hundretals|prosent', 100],
      ['tusenvis|tusentals|årtusen', 1000],
      ['titusenar|titusenvis', 10000],
      ['hundretusenar|hundretusenvis', 100000],
      ['null|ingen', 0],
    ],
    idioms: [
      'mellom anna',
      'mellom andre',
      'med andre ord',
      'alle andre',
      'dei andre',
      'først og fremst',
      'ein annan',
      'noko anna',
    ],
    bounds: [
      'meir enn',
      'fleire enn',
      'mindre enn',
      'færre enn',
      'minst',
      'høgst',
      'over',
      'under',
      'nesten',
      'nær',
      'rundt',
      'omtrent',
      'om lag',
      'cirka',
      'ca.',
      'opptil',
    ],
    counted:
      'dag døgn veke månad år tim minutt sekund gong dobb fald mann kvinn person side roms etasje dels del kamp poeng ring barns klass tal tusen hundre meter kilo kant årig års partnar stats',
  },
  da: {
    upToNineteen:
      'nul @|én|ét to|tvende tre fire fem seks syv otte ni ti elleve|elve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'ti tyve tredive|tredve fyrre|fyrretyve halvtreds|halvtredsindstyve|femti tres|tresindstyve halvfjerds|halvfjerdsindstyve firs|firsindstyve halvfems|halvfemsindstyve',
    joiner: 'og',
    hundred: 'hundrede|hundred|hundreder',
    thousand: 'tusind|tusinde',
    scales: [
      ['million|millioner|millionen|millionerne|mio', 1e6],
      ['milliard|milliarder|milliarden|milliarderne|mia|mia', 1e9],
      ['billion|billioner', 1e12],
    ],
    ordinals:
      'tredje|tredjedel|tredjedele fjerde|fjerdedel|fjerdedele femte|femtedel|femtedele sjette|sjettedel syvende ottende niende tiende|tiendedel ellevte|elvte tolvte trettende fjortende femtende sekstende syttende attende nittende',
    ordinalEndings: 'nde ende indstyvende',
    vague: [
      ['en|et|ene|eneste|første|først|alene|enkelt|engang', 1],
      ['anden|andet|andre|begge|par|parret|dobbelt|dobbelte|fordoblet|tvilling|tvillinger|duo', 2],
      ['tredobbelt|tredoblet|trilling|tripel|trio', 3],
      ['firedobbelt|kvartet|kvarter', 4],
      ['halv|halve|halvt|halvdelen|halvdel|halvanden|halvandet|halvår|halveret|halvering', 0.5],
      ['kvart|kvarter|kvartal', 0.25],
      ['halvanden|halvandet', 1.5],
      ['årti|årtier|årtiet|tiår|snese', 10],
      ['dusin|dusinvis', 12],
      ['snes|snese|snesevis', 20],
      ['århundrede|århundredet|hundredvis|procent|hundredtals', 100],
      ['tusindvis|tusinder|årtusind', 1000],
      ['titusinder|titusindvis', 10000],
      ['hundredtusinder|hundredtusindvis', 100000],
      ['nul|ingen', 0],
    ],
    idioms: [
      'blandt andet',
      'blandt andre',
      'med andre ord',
      'alle andre',
      'de andre',
      'først og fremmest',
      'en anden',
      'noget andet',
    ],
    bounds: [
      'mere end',
      'flere end',
      'mindre end',
      'færre end',
      'mindst',
      'højst',
      'over',
      'under',
      'næsten',
      'tæt på',
      'omkring',
      'cirka',
      'ca.',
      'op til',
      'godt',
      'knap',
    ],
    counted:
      'dag døgn uge måned år tim minut sekund gang dobb fold mand kvind person side værels etage dels del kamp point ring børns klass tal tusind hundred meter kilo kant årig års partner stats',
  },
  sv: {
    upToNineteen:
      'noll @ två|tvenne|tu tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton|aderton nitton',
    tens: 'tio tjugo trettio|tretti fyrtio|förtio femtio sextio sjuttio åttio nittio',
    joiner: '',
    hundred: 'hundra',
    thousand: 'tusen',
    scales: [
      ['miljon|miljoner|miljonen|miljonerna|mn|milj', 1e6],
      ['miljard|miljarder|miljarden|miljarderna|mdr|mrd', 1e9],
      ['biljon|biljoner', 1e12],
    ],
    ordinals:
      'tredje|tredjedel|tredjedelar fjärde|fjärdedel|fjärdedelar femte|femtedel|femtedelar sjätte|sjättedel sjunde åttonde nionde tionde|tiondel elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde',
    ordinalEndings: 'nde',
    vague: [
      ['en|ett|ene|ena|enda|första|förste|först|ensam|enkel|engång', 1],
      [
        'andra|andre|båda|bägge|par|paret|dubbel|dubbla|dubbelt|fördubblat|tvilling|tvillingar|duo',
        2,
      ],
      ['tredubbel|tredubbla|trilling|trippel|trio', 3],
      ['fyrdubbel|kvartett|fyrtal', 4],
      ['halv|halva|halvt|hälften|halvår|halverad|halverat', 0.5],
      ['kvart|kvartal', 0.25],
      ['halvannan', 1.5],
      ['årtionde|årtionden|årtiondet|decennium|decennier|decenniet|tiotals|tiotal', 10],
      ['dussin|dussinet|dussintals', 12],
      ['tjog|tjugotal|tjugotals', 20],
      ['århundrade|århundradet|hundratals|hundratal|procent|sekel|seklet', 100],
      ['tusentals|tusental|årtusende', 1000],
      ['tiotusentals', 10000],
      ['hundratusentals', 100000],
      ['noll|ingen', 0],
    ],
    idioms: [
      'bland annat',
      'bland andra',
      'med andra ord',
      'alla andra',
      'de andra',
      'först och främst',
      'en annan',
      'något annat',
    ],
    bounds: [
      'mer än',
      'fler än',
      'mindre än',
      'färre än',
      'minst',
      'högst',
      'över',
      'under',
      'nästan',
      'nära',
      'omkring',
      'cirka',
      'ca',
      'upp till',
      'drygt',
      'knappt',
    ],
    counted:
      'dag dygn veck månad år tim minut sekund gång dubb fald mann kvinn person sid rums våning del match poäng ring barns klass tal tusen hundra meter kilo kant årig års partner stats',
  },
  de: {
    upToNineteen:
      'null @ zwei|zwo|zweier|zweien drei|dreier|dreien vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zehn zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    joiner: 'und',
    hundred: 'hundert|hunderte|hunderten',
    thousand: 'tausend|tausende|tausenden',
    scales: [
      ['million|millionen|mio', 1e6],
      ['milliarde|milliarden|mrd', 1e9],
      ['billion|billionen', 1e12],
    ],
    ordinals:
      'dritte|dritten|dritter|drittes|drittem|drittel|dritteln vierte|vierten|vierter|viertes|viertem|viertel|vierteln fünfte|fünften|fünfter|fünftes|fünftel sechste|sechsten|sechster|sechstes|sechstel siebte|siebten|siebter|siebtes|siebente achte|achten|achter|achtes|achtel neunte|neunten|neunter|neuntes zehnte|zehnten|zehnter|zehntes|zehntel elfte|elften|elfter zwölfte|zwölften|zwölfter dreizehnte|dreizehnten vierzehnte|vierzehnten fünfzehnte|fünfzehnten sechzehnte|sechzehnten siebzehnte|siebzehnten achtzehnte|achtzehnten neunzehnte|neunzehnten',
    ordinalEndings: 'ste sten ster stes stem',
    vague: [
      [
        'ein|eine|einen|einem|einer|eines|eins|einzige|einzigen|einziger|erste|ersten|erster|erstes|erstem|zuerst|einmal|allein',
        1,
      ],
      [
        'zweite|zweiten|zweiter|zweites|zweitem|beide|beiden|beider|beides|paar|doppelt|doppelte|doppelten|verdoppelt|zwillinge|zwilling|duo|zweimal|zwei',
        2,
      ],
      ['dreifach|dreifache|drilling|trio|dreimal', 3],
      ['vierfach|quartett|viertelstunde|viermal', 4],
      ['halb|halbe|halben|halber|halbes|hälfte|halbjahr|halbiert|halbzeit', 0.5],
      ['viertel|quartal|viertelstunde', 0.25],
      ['anderthalb|eineinhalb', 1.5],
      ['zweieinhalb', 2.5],
      ['jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts|zehnjährige', 10],
      ['dutzend|dutzende|dutzenden', 12],
      ['jahrhundert|jahrhunderts|jahrhunderte|prozent|hunderte|hunderten|hunderter', 100],
      ['tausende|tausenden|tausender|jahrtausend', 1000],
      ['zehntausende|zehntausenden', 10000],
      ['hunderttausende|hunderttausenden', 100000],
      ['null|kein|keine', 0],
    ],
    idioms: ['vor allem'],
    bounds: [
      'mehr als',
      'weniger als',
      'mindestens',
      'höchstens',
      'über',
      'unter',
      'fast',
      'nahezu',
      'beinahe',
      'rund',
      'etwa',
      'ungefähr',
      'circa',
      'ca.',
      'bis zu',
      'gut',
      'knapp',
    ],
    counted:
      'tag täg woche wöch monat jahr jähr stund stünd minut minüt sekund mal fach mann frau person seit zimmer stöck teil spiel punkt ling kind klass zahl tausend hundert meter kilo eck kampf partei staat köpf',
  },
  en: {
    upToNineteen:
      'zero|nil @ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'ten twenty thirty forty fifty sixty seventy eighty ninety',
    joiner: '',
    hundred: 'hundred|hundreds',
    thousand: 'thousand|thousands',
    scales: [
      ['million|millions|mn|m', 1e6],
      ['billion|billions|bn', 1e9],
      ['trillion|trillions|tn', 1e12],
    ],
    ordinals:
      'third|thirds fourth|fourths fifth|fifths sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    ordinalEndings: 'th ieth',
    vague: [
      ['a|an|one|ones|once|only|first|single|alone', 1],
      ['second|both|pair|couple|double|doubled|twice|twin|twins|duo|other', 2],
      ['triple|triplet|trio|thrice|trebled', 3],
      ['quarter|quartet|quadruple|quarterfinal', 4],
      ['half|halves|halved|midway|halfway', 0.5],
      ['quarter|quarters|quarterly', 0.25],
      ['decade|decades', 10],
      ['dozen|dozens', 12],
      ['score|scores', 20],
      ['century|centuries|percent|hundreds', 100],
      ['thousands|millennium', 1000],
      ['zero|none|no', 0],
    ],
    idioms: [
      'among other',
      'in other words',
      'each other',
      'one another',
      'no one',
      'the other',
      'every other',
    ],
    bounds: [
      'more than',
      'fewer than',
      'less than',
      'at least',
      'at most',
      'over',
      'under',
      'almost',
      'nearly',
      'close to',
      'around',
      'about',
      'roughly',
      'some',
      'up to',
    ],
    counted:
      'day week month year hour minute second fold man person sided storey story part match point time bedroom some',
  },
};

/** Units that convert, by dimension: value in the dimension's base unit, and how it is written. */
export const UNITS: readonly {
  readonly dimension: string;
  readonly factor: number;
  /** Added before multiplying; for degrees Fahrenheit. */
  readonly offset?: number;
  /** Written in any of the languages, lower case; matched as a whole word after the number. */
  readonly words: string;
}[] = [
  { dimension: 'length', factor: 0.001, words: 'mm millimeter millimetre millimetres' },
  {
    dimension: 'length',
    factor: 0.01,
    words: 'cm centimeter centimetre centimetres zentimeter zentimetern',
  },
  { dimension: 'length', factor: 1, words: 'm meter metre metres meters metern' },
  {
    dimension: 'length',
    factor: 1000,
    words: 'km kilometer kilometre kilometres kilometers kilometern',
  },
  { dimension: 'length', factor: 0.0254, words: 'inch inches tomme tommer tum zoll' },
  { dimension: 'length', factor: 0.3048, words: 'foot feet ft fot fod fuß fuss' },
  { dimension: 'length', factor: 0.9144, words: 'yard yards yd' },
  { dimension: 'length', factor: 1609.344, words: 'mile miles mi meile meilen engelskmil' },
  { dimension: 'length', factor: 10000, words: 'mil' },
  { dimension: 'mass', factor: 0.001, words: 'g gram gramm grams' },
  { dimension: 'mass', factor: 1, words: 'kg kilo kilogram kilogramm kilos kilograms' },
  { dimension: 'mass', factor: 0.45359, words: 'pound pounds lb lbs pund pfund' },
  { dimension: 'mass', factor: 6.35029, words: 'stone' },
  { dimension: 'mass', factor: 1000, words: 'ton tonn tons tonne tonnes tonner tonnen tonnor' },
  { dimension: 'volume', factor: 1, words: 'l liter litre litres liters litern' },
  { dimension: 'volume', factor: 3.78541, words: 'gallon gallons gallonen' },
  { dimension: 'volume', factor: 158.987, words: 'barrel barrels fat fass tønder tønner' },
  { dimension: 'area', factor: 10000, words: 'hektar hectare hectares ha' },
  { dimension: 'area', factor: 4046.86, words: 'acre acres' },
  { dimension: 'area', factor: 1000000, words: 'km² kvadratkilometer quadratkilometer' },
  { dimension: 'area', factor: 2589988, words: 'kvadratmil quadratmeilen kvadratmile' },
  { dimension: 'speed', factor: 1, words: 'km/t km/h kmh kph km/tim' },
  { dimension: 'speed', factor: 1.609344, words: 'mph' },
  { dimension: 'speed', factor: 1.852, words: 'knop knots knob knoten' },
  { dimension: 'temperature', factor: 1, words: '°c celsius' },
  { dimension: 'temperature', factor: 5 / 9, offset: -32, words: '°f fahrenheit' },
  {
    dimension: 'duration',
    factor: 1,
    words: 'minutt minutter minut minuter minuten minute minutes minutters minuters',
  },
  {
    dimension: 'duration',
    factor: 60,
    words: 'time timer timme timmar stunde stunden hour hours timers timmars',
  },
  {
    dimension: 'duration',
    factor: 1440,
    words: 'dag dager dagar dage tag tage tagen day days døgn dygn dagers dagars dages',
  },
  {
    dimension: 'duration',
    factor: 10080,
    words: 'uke uker veke veker uge uger vecka veckor woche wochen week weeks',
  },
  { dimension: 'duration', factor: 525600, words: 'år jahr jahre jahren year years' },
  {
    dimension: 'duration',
    factor: 5256000,
    words: 'tiår årti årtier årtionden decennier jahrzehnte jahrzehnten decade decades',
  },
];
