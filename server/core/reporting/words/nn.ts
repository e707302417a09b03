import type { SpeechWords } from './speech-words.ts';

/** Norwegian Nynorsk. */
export const nn: SpeechWords = {
  verbs: `seier sa sagt fortel fortalde fortalt uttaler uttala uttalte uttrykkjer uttrykte forklarer
    forklarte skriv skreiv skrive opplyser opplyste melder melde meldte meldt rapporterer rapporterte
    meiner meinte meint svarar svarer svarte kommenterer kommenterte konstaterer konstaterte påpeikar
    påpeika peikar peika fastslår fastslo konkluderer konkluderte understrekar understreka poengterer
    gjentek gjentok grunngjev grunngav hevdar hevda påstår påsto påstod innrømmer åtvarar åtvara
    varslar varsla avslører avslørte nektar nekta avviser avviste kritiserer kritiserte
    antydar antyda signaliserer signaliserte signalisert erklærer erklærte kunngjer kunngjorde lovar
    lova stadfestar stadfesta noterer notert trur trudde fryktar frykta krev kravde takkar takka`,
  splitVerbs: [
    'legg til',
    'la til',
    'slår fast',
    'slo fast',
    'trekkjer fram',
    'trekte fram',
    'gir uttrykk',
    'gav uttrykk',
  ],
  impersonal: [
    'heiter det',
    'heitte det',
    'lyder det',
    'blir det meldt',
    'blir det hevda',
    'blir rapportert',
    'det er meldt',
    'vert det meldt',
    'ryktast',
    'går rykte',
  ],
  infinitiveMarks: 'å',
  auxiliaries:
    'har hadde skal ville vil kan er var også no då først igjen sjølv tidlegare seinare vidare dessutan likevel',
  accordingBefore: ['ifølgje', 'i følgje', 'i samsvar med', 'etter det'],
  accordingAfter: [],
  toTheMindOf: 'for',
  statements: `analyse analysen rapport rapporten artikkel artikkelen kronikk kronikken innlegg innlegget
    intervju intervjuet vurdering vurderinga fråsegn fråsegna melding meldinga pressemelding
    pressemeldinga kommentar kommentaren notat notatet tale talen konklusjon konklusjonen`,
  madeBy: 'frå av',
  within: 'i',
  saidTo: 'til i hos overfor på',
  pronouns: 'han ho dei vedkomande sistnemnde',
  persons: `*analytikar *analytikaren *analytikarar *forskar *forskaren *forskarar *ekspert *eksperten
    *ekspertar *professor *professoren *talsperson *talspersonen *talsmann *talsmannen *direktør
    *direktøren *leiar *leiaren *leiarar *minister *ministeren *president *presidenten *sjef *sjefen
    *toppen *general *generalen *diplomat *diplomaten *diplomatar *tenestemenn *kjelde *kjelda *kjelder
    *kjeldene *politikar *politikaren *politikarar *ordførar *ordføraren *kommentator *rådgivar
    *rådgivaren *redaktør *redaktøren *forfattar *forfattaren *historikar *historikaren *journalist
    *journalisten *ambassadør *ambassadøren *styresmakter *styresmaktene`,
  media:
    '*avis *avisa *nettstad *nettstaden *nyheitsbyrå *nyheitsbyrået *kanal *kanalen *magasin *magasinet *medium *media *mediene *byrået',
  bodies:
    '*departement *departementet *regjering *regjeringa *tankesmie *tankesmia *selskap *selskapet *etterretninga *politiet *hæren *forsvaret *kommisjonen',
  unnamed:
    '*rykte *rykta *meldingar *meldingane *rapportar *rapportane *opplysningar *opplysningane',
  relatives: 'som',
  and: 'og',
  boundaries: `at om på i til frå av for med ved hos mot over under etter før mellom blant når viss fordi medan då
    så men eller og som kva korleis kvifor enn utan gjennom rundt sidan ifølgje det`,
  fillers: `måndag tysdag onsdag torsdag fredag laurdag søndag vidare også no då dessutan samstundes difor
    likevel seg sjølv igjen nyleg seinare tidlegare blant anna i dag går`,
  reportedMood: '',
  hearsay: [
    'skal ha',
    'skal vere',
    'skal … ha',
    'visstnok',
    'etter seiande',
    'blir hevda',
    'det blir sagt',
    'ryktast',
    'rykta',
    'påstått',
    'påståtte',
    'ubekrefta',
    'ikkje stadfesta',
  ],
  doubt: [
    'kanskje',
    'truleg',
    'sannsynlegvis',
    'sannsynleg',
    'moglegvis',
    'mogleg',
    'tilsynelatande',
    'venteleg',
    'ser ut til',
    'ser … ut til',
    'ser ut som',
    'verkar som',
    'tyder på',
    'tyder … på',
    'kan kome til',
    'kan bli',
    'kan ha',
    'kan vere',
    'kan vise seg',
    'eventuell',
    'eventuelle',
    'eventuelt',
    'neppe',
    'uklart',
    'potensielt',
  ],
};
