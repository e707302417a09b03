import type { SpeechWords } from './speech-words.ts';

/** Swedish. */
export const sv: SpeechWords = {
  verbs: `säger sade sa sagt berättar berättade berättat uttalar uttalade uttrycker uttryckte förklarar
    förklarade förklarat skriver skrev skrivit uppger uppgav uppgett meddelar meddelade meddelat
    rapporterar rapporterade rapporterat anser ansåg menar menade menat svarar svarade kommenterar
    kommenterade konstaterar konstaterade påpekar påpekade pekar pekade fastslår fastslog betonar
    betonade understryker underströk upprepar upprepade motiverar motiverade hävdar hävdade påstår påstod
    medger medgav erkänner erkände varnar varnade varnat anklagar anklagade beskyller beskyllde avslöjar
    avslöjade förnekar förnekade avvisar avvisade kritiserar kritiserade antyder antydde signalerar
    signalerade signalerat deklarerar deklarerade tillkännager tillkännagav lovar lovade bekräftar
    bekräftade bekräftat hänvisar hänvisade tillägger tillade noterar noterade noterat bedömer bedömde
    bedömt uppskattar uppskattade förutspår förutspådde tror trodde fruktar fruktade kräver krävde tackar
    tackade återger återgav återgett summerar summerade avfärdar avfärdade föreslår föreslog`,
  splitVerbs: [
    'slår fast',
    'slog fast',
    'lägger till',
    'lade till',
    'ger uttryck',
    'gav uttryck',
    'lyfter fram',
    'lyfte fram',
    'pekar ut',
    'pekade ut',
  ],
  impersonal: [
    'heter det',
    'hette det',
    'lyder det',
    'löd det',
    'rapporteras',
    'rapporterades',
    'uppges',
    'uppgavs',
    'sägs',
    'sades',
    'påstås',
    'påstods',
    'hävdas',
    'meddelas',
    'meddelades',
    'berättas',
    'ryktas',
    'går rykten',
    'cirkulerar rykten',
  ],
  infinitiveMarks: 'att',
  auxiliaries:
    'har hade ska skall skulle vill kan är var också nu då först igen själv tidigare senare vidare dessutom ändå',
  accordingBefore: ['enligt', 'i enlighet med'],
  accordingAfter: [],
  toTheMindOf: 'för',
  statements: `analys analysen rapport rapporten artikel artikeln krönika krönikan inlägg inlägget
    intervju intervjun bedömning bedömningen uttalande uttalandet meddelande meddelandet pressmeddelande
    pressmeddelandet kommentar kommentaren tal talet slutsats slutsatsen besked beskedet`,
  madeBy: 'från av',
  within: 'i',
  saidTo: 'till i hos för inför på',
  pronouns: 'han hon de denne denna vederbörande sistnämnde',
  persons: `*analytiker *analytikern *analytikerna *forskare *forskaren *forskarna *expert *experten
    *experter *experterna *professor *professorn *talesperson *talespersonen *talesman *talesmannen
    *taleskvinna *taleskvinnan *direktör *direktören *ledare *ledaren *ledarna *minister *ministern
    *ministrar *president *presidenten *chef *chefen *toppen *general *generalen *diplomat *diplomaten
    *diplomater *diplomaterna *tjänstemän *tjänsteman *tjänstemannen *källa *källor *källan *källorna
    *politiker *politikern *politikerna *borgmästare *borgmästaren *kommentator *kommentatorn *rådgivare
    *rådgivaren *redaktör *redaktören *författare *författaren *historiker *historikern *journalist
    *journalisten *ambassadör *ambassadören *myndigheter *myndigheterna *medlemmen`,
  media:
    '*tidning *tidningen *sajt *sajten *nyhetsbyrå *nyhetsbyrån *kanal *kanalen *magasin *magasinet *medier *medierna *tidskrift *tidskriften *byrån',
  bodies:
    '*departement *departementet *regering *regeringen *tankesmedja *tankesmedjan *bolag *bolaget *underrättelsetjänst *underrättelsetjänsten *polisen *armén *försvaret *kommissionen',
  unnamed: '*rykten *ryktena *rykte *ryktet *rapporter *rapporterna *uppgifter *uppgifterna',
  relatives: 'som vilken vilket vilka',
  and: 'och',
  boundaries: `att om på i till från av för med vid hos mot över under efter före innan mellan bland när ifall
    eftersom medan då så men eller och som vad hur varför huruvida än utan genom runt kring sedan enligt
    följande det`,
  fillers: `måndag tisdag onsdag torsdag fredag lördag söndag måndags tisdags onsdags torsdags fredags
    vidare också nu då dessutom samtidigt därför ändå sig själv igen nyligen senare tidigare bland annat i dag går
    emellertid`,
  reportedMood: '',
  hearsay: [
    'ska ha',
    'skall ha',
    'ska … ha',
    'ska vara',
    'uppges',
    'uppgavs',
    'sägs',
    'påstås',
    'påstådda',
    'ryktas',
    'rykten',
    'ryktena',
    'rapporteras',
    'rapporterades',
    'enligt uppgift',
    'hävdas',
    'obekräftade',
    'obekräftat',
    'lär ha',
    'lär vara',
    'påstods',
  ],
  doubt: [
    'kanske',
    'möjligen',
    'möjligtvis',
    'troligen',
    'troligtvis',
    'förmodligen',
    'sannolikt',
    'antagligen',
    'tydligen',
    'tros',
    'antas',
    'beräknas',
    'befaras',
    'ser ut att',
    'ser … ut att',
    'verkar',
    'tycks',
    'lär',
    'tyder på',
    'tyder … på',
    'kan komma att',
    'kan bli',
    'kan ha',
    'kan vara',
    'kan visa sig',
    'kan medföra',
    'kan resultera',
    'skulle kunna',
    'eventuell',
    'eventuella',
    'eventuellt',
    'knappast',
    'oklart',
    'potentiellt',
  ],
};
