import type { SpeechWords } from './speech-words.ts';

/** Norwegian Bokmål. */
export const nb: SpeechWords = {
  verbs: `sier sa sagt fortel* fortalte fortalt uttal* uttrykk* uttrykte forklar* skriv* skrev skrevet
    opplys* melder meldte meldt meddel* rapporterer rapporterte rapportert mener mente ment
    svarer svarte kommenterer kommenterte konstaterer konstaterte påpek* peker pekte fastslår fastslo
    konkluderer konkluderte bemerk* understreker understreket understreka poengterer poengterte
    gjentar gjentok gjentatt begrunner begrunnet begrunna hevder hevdet hevda påstår påstod påsto
    innrømmer innrømmet advarer advarte advart anklager anklaget beskylder beskyldte
    avslører avslørte benekter benektet avviser avviste kritiserer kritiserte varsler varslet
    antyder antydet signaliserer signaliserte signalisert erklærer erklærte kunngjør kunngjorde
    lover lovet lovte bekrefter bekreftet bekrefta bebuder bebudet noterer noterte notert
    tilføyer tilføyde spår spådde anslår anslo mistenker mistenkte
    tror trodde frykter fryktet krever krevde takker takket argumenterer argumenterte`,
  splitVerbs: [
    'legger til',
    'la til',
    'slår fast',
    'slo fast',
    'trekker frem',
    'trakk frem',
    'gir uttrykk',
    'ga uttrykk',
  ],
  impersonal: [
    'heter det',
    'het det',
    'lyder det',
    'lød det',
    'rapporteres',
    'rapportertes',
    'meldes',
    'meldtes',
    'hevdes',
    'opplyses',
    'sies',
    'det er meldt',
    'blir det meldt',
    'skal ifølge',
    'ryktes',
    'går rykter',
    'verserer rykter',
  ],
  infinitiveMarks: 'å',
  auxiliaries:
    'har hadde skal ville vil kan er var også nå da først igjen selv tidligere senere videre dessuten likevel',
  accordingBefore: ['ifølge', 'i følge', 'i henhold til', 'etter det'],
  accordingAfter: [],
  toTheMindOf: 'for',
  statements: `analyse analysen rapport rapporten artikkel artikkelen kronikk kronikken innlegg innlegget
    intervju intervjuet vurdering vurderingen uttalelse uttalelsen melding meldingen pressemelding
    pressemeldingen kommentar kommentaren notat notatet tale talen konklusjon konklusjonen beskjed
    beskjeden anslag anslaget`,
  madeBy: 'fra av',
  within: 'i',
  saidTo: 'til i hos overfor på',
  pronouns: 'han hun de vedkommende sistnevnte',
  persons: `*analytiker *analytikeren *analytikere *analytikerne *forsker *forskeren *forskere *forskerne
    *ekspert *eksperten *eksperter *ekspertene *professor *professoren *talsperson *talspersonen
    *talspersoner *talsmann *talsmannen *talskvinne *talskvinnen *direktør *direktøren *leder *lederen
    *ledere *minister *ministeren *ministre *president *presidenten *sjef *sjefen *toppen *general
    *generalen *diplomat *diplomaten *diplomater *tjenestepersoner *tjenestemenn *tjenestemann *kilde
    *kilder *kilden *kildene *politiker *politikeren *politikere *ordfører *ordføreren *kommentator
    *kommentatoren *rådgiver *rådgiveren *redaktør *redaktøren *forfatter *forfatteren *historiker
    *historikeren *journalist *journalisten *ambassadør *ambassadøren *myndigheter *myndighetene`,
  media:
    '*avis *avisen *avisa *nettsted *nettstedet *nyhetsbyrå *nyhetsbyrået *kanal *kanalen *magasin *magasinet *medier *mediene *tidsskrift *tidsskriftet *byrået',
  bodies:
    '*departement *departementet *regjering *regjeringen *regjeringa *tenketank *tenketanken *selskap *selskapet *etterretning *etterretningen *politiet *hæren *forsvaret *kommisjonen',
  unnamed:
    '*rykter *ryktene *rykte *ryktet *meldinger *meldingene *rapporter *rapportene *opplysninger *opplysningene *forlydender',
  relatives: 'som',
  and: 'og',
  boundaries: `at om på i til fra av for med ved hos mot over under etter før mellom blant når hvis fordi mens da
    så men eller og som hva hvordan hvorfor hvorvidt enn uten gjennom rundt siden ifølge under følgende det`,
  fillers: `mandag tirsdag onsdag torsdag fredag lørdag søndag videre også nå da dessuten samtidig derfor
    likevel seg selv igjen nylig senere tidligere blant annet i dag går imidlertid`,
  reportedMood: '',
  hearsay: [
    'skal ha',
    'skal være',
    'skal … ha',
    'visstnok',
    'angivelig',
    'angivelige',
    'etter sigende',
    'det hevdes',
    'det sies',
    'sies å',
    'rapporteres',
    'meldes å',
    'ryktes',
    'ryktene',
    'rykter',
    'påstått',
    'påståtte',
    'ubekreftet',
    'ubekreftede',
  ],
  doubt: [
    'kanskje',
    'muligens',
    'mulig',
    'trolig',
    'sannsynligvis',
    'sannsynlig',
    'antakelig',
    'antagelig',
    'tilsynelatende',
    'formodentlig',
    'antas',
    'ser ut til',
    'ser … ut til',
    'ser ut som',
    'ser … ut som',
    'virker som',
    'later til',
    'tyder på',
    'tyder … på',
    'kan komme til',
    'kan bli',
    'kan ha',
    'kan være',
    'kan vise seg',
    'kan føre',
    'eventuell',
    'eventuelle',
    'eventuelt',
    'neppe',
    'uklart',
    'ikke bekreftet',
    'potensielt',
    'potensiell',
  ],
};
