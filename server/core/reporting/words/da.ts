import type { SpeechWords } from './speech-words.ts';

/** Danish. */
export const da: SpeechWords = {
  verbs: `siger sagde sagt fortæller fortalte fortalt udtaler udtalte udtalt udtrykker udtrykte forklarer
    forklarede forklaret skriver skrev skrevet oplyser oplyste oplyst melder meldte meldt meddeler
    meddelte meddelt rapporterer rapporterede rapporteret mener mente ment svarer svarede kommenterer
    kommenterede konstaterer konstaterede påpeger påpegede peger pegede fastslår fastslog konkluderer
    konkluderede bemærker bemærkede understreger understregede gentager gentog begrunder begrundede
    hævder hævdede påstår påstod indrømmer indrømmede advarer advarede advaret anklager anklagede
    beskylder beskyldte afslører afslørede benægter benægtede afviser afviste kritiserer kritiserede
    varsler varslede antyder antydede signalerer signalerede signaleret erklærer erklærede bebuder
    bebudede lover lovede bekræfter bekræftede bekræftet henviser henviste tilføjer tilføjede noterer
    noterede noteret vurderer vurderede vurderet skønner skønnede forudser forudså tror troede frygter
    frygtede kræver krævede takker takkede argumenterer argumenterede beretter berettede`,
  splitVerbs: [
    'slår fast',
    'slog fast',
    'lægger til',
    'lagde til',
    'giver udtryk',
    'gav udtryk',
    'gør opmærksom',
    'gjorde opmærksom',
  ],
  impersonal: [
    'lyder det',
    'lød det',
    'hedder det',
    'hed det',
    'rapporteres',
    'meldes',
    'hævdes',
    'oplyses',
    'siges',
    'forlyder',
    'forlød',
    'det forlyder',
    'går rygter',
    'floreret rygter',
    'florerer rygter',
    'verserer rygter',
    'sådan lyder',
    'sådan lød',
  ],
  infinitiveMarks: 'at',
  auxiliaries:
    'har havde skal ville vil kan er var også nu da først igen selv tidligere senere videre desuden alligevel',
  accordingBefore: ['ifølge', 'i følge', 'i henhold til', 'efter det'],
  accordingAfter: [],
  toTheMindOf: 'for',
  statements: `analyse analysen rapport rapporten artikel artiklen kronik kronikken indlæg indlægget
    interview interviewet vurdering vurderingen udtalelse udtalelsen melding meldingen pressemeddelelse
    pressemeddelelsen kommentar kommentaren notat notatet tale talen konklusion konklusionen besked
    beskeden skøn skønnet`,
  madeBy: 'fra af',
  within: 'i',
  saidTo: 'til i hos overfor på',
  pronouns: 'han hun de vedkommende sidstnævnte',
  persons: `*analytiker *analytikeren *analytikere *analytikerne *forsker *forskeren *forskere *forskerne
    *ekspert *eksperten *eksperter *eksperterne *professor *professoren *talsperson *talspersonen
    *talsmand *talsmanden *talskvinde *talskvinden *direktør *direktøren *leder *lederen *ledere
    *minister *ministeren *ministre *præsident *præsidenten *chef *chefen *toppen *general *generalen
    *diplomat *diplomaten *diplomater *embedsmænd *embedsmand *kilde *kilder *kilden *kilderne *politiker
    *politikeren *politikere *borgmester *borgmesteren *kommentator *kommentatoren *rådgiver *rådgiveren
    *redaktør *redaktøren *forfatter *forfatteren *historiker *historikeren *journalist *journalisten
    *ambassadør *ambassadøren *myndigheder *myndighederne`,
  media:
    '*avis *avisen *netmedie *netmediet *nyhedsbureau *nyhedsbureauet *kanal *kanalen *magasin *magasinet *medie *mediet *medier *medierne *tidsskrift *tidsskriftet *bureauet',
  bodies:
    '*ministerium *ministeriet *regering *regeringen *tænketank *tænketanken *selskab *selskabet *efterretning *efterretningen *politiet *hæren *forsvaret *kommissionen',
  unnamed:
    '*rygter *rygterne *rygte *rygtet *forlydender *forlydenderne *meldinger *meldingerne *rapporter *rapporterne *oplysninger *oplysningerne',
  relatives: 'som der',
  and: 'og',
  boundaries: `at om på i til fra af for med ved hos mod over under efter før mellem blandt når hvis fordi mens da
    så men eller og som der hvad hvordan hvorfor hvorvidt end uden gennem omkring siden ifølge følgende det`,
  fillers: `mandag tirsdag onsdag torsdag fredag lørdag søndag videre også nu da desuden samtidig derfor
    alligevel sig selv igen nylig senere tidligere blandt andet i dag går derudover imidlertid`,
  reportedMood: '',
  hearsay: [
    'skal have',
    'skal være',
    'skal … have',
    'skulle … have',
    'angiveligt',
    'angivelig',
    'angivelige',
    'efter sigende',
    'eftersigende',
    'det hævdes',
    'siges at',
    'rapporteres',
    'rapporterede',
    'forlyder',
    'rygterne',
    'rygter',
    'forlydender',
    'forlydenderne',
    'påstået',
    'påståede',
    'ubekræftet',
    'ubekræftede',
  ],
  doubt: [
    'måske',
    'muligvis',
    'formentlig',
    'sandsynligvis',
    'sandsynligt',
    'antagelig',
    'antageligt',
    'tilsyneladende',
    'formodentlig',
    'antages',
    'ser ud til',
    'ser … ud til',
    'ser … ud at',
    'ser ud som',
    'virker som',
    'lader til',
    'tyder på',
    'tyder … på',
    'kan komme til',
    'kan blive',
    'kan have',
    'kan være',
    'kan vise sig',
    'eventuel',
    'eventuelle',
    'eventuelt',
    'næppe',
    'uklart',
    'vides … ikke',
    'endnu ikke vides',
    'potentielt',
  ],
};
