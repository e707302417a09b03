import type { SpeechWords } from './speech-words.ts';

/** German. */
export const de: SpeechWords = {
  verbs: `sagt sagte sagten sagen gesagt erzählt erzählte erzählten erklärt erklärte erklärten schreibt
    schrieb schrieben geschrieben berichtet berichtete berichteten berichten meldet meldete meldeten
    gemeldet mitteilt mitteilte mitgeteilt meint meinte meinten antwortet antwortete kommentiert
    kommentierte äußert äußerte äußerten betont betonte betonten unterstreicht unterstrich konstatiert
    konstatierte bemerkt bemerkte wiederholt wiederholte begründet begründete behauptet behauptete
    behaupteten gesteht gestand warnt warnte warnten gewarnt beschuldigt beschuldigte enthüllt enthüllte
    leugnet leugnete bestreitet bestritt dementiert dementierte kritisiert kritisierte kündigt kündigte
    angekündigt verspricht versprach versprachen signalisiert signalisierte signalisiert bestätigt
    bestätigte bestätigten verweist verwies hinweist hinwies schätzt schätzte prognostiziert
    prognostizierte glaubt glaubte befürchtet befürchtete fordert forderte dankt dankte urteilt urteilte
    resümiert resümierte folgert folgerte erläutert erläuterte argumentiert argumentierte ergänzt ergänzte
    deutet deutete andeutet andeutete`,
  splitVerbs: [
    'weist hin',
    'wies hin',
    'wiesen hin',
    'weist darauf hin',
    'hebt hervor',
    'hob hervor',
    'hoben hervor',
    'gibt an',
    'gab an',
    'gaben an',
    'teilt mit',
    'teilte mit',
    'teilten mit',
    'räumt ein',
    'räumte ein',
    'fügt hinzu',
    'fügte hinzu',
    'stellt fest',
    'stellte fest',
    'stellt klar',
    'stellte klar',
    'wirft vor',
    'warf vor',
  ],
  impersonal: [
    'heißt es',
    'hieß es',
    'verlautet',
    'verlautete',
    'wird berichtet',
    'wurde berichtet',
    'wird gemeldet',
    'wurde gemeldet',
    'wird vermutet',
    'gerüchteweise',
    'nach seinen Angaben',
    'nach ihren Angaben',
    'nach eigenen Angaben',
    'nach offiziellen Angaben',
    'nach seinen Worten',
    'nach ihren Worten',
    'nach eigener Aussage',
    'es gibt Gerüchte',
  ],
  infinitiveMarks: 'zu',
  auxiliaries:
    'hat haben hatte hatten habe ist war auch nun dann zuerst wieder selbst zuvor später ferner außerdem dennoch',
  accordingBefore: [
    'laut',
    ', so',
    'gemäß',
    'nach Angaben von',
    'nach Angaben der',
    'nach Angaben des',
    'nach Ansicht von',
    'nach Ansicht der',
    'nach Ansicht des',
    'nach Einschätzung von',
    'nach Einschätzung der',
    'nach Einschätzung des',
    'nach Worten von',
    'nach Meinung von',
    'nach Meinung der',
    'nach Informationen von',
    'nach Informationen der',
  ],
  accordingAfter: ['zufolge'],
  toTheMindOf: 'für',
  statements: `Analyse Bericht Berichts Artikel Artikels Kommentar Gastbeitrag Beitrag Interview Gespräch
    Einschätzung Äußerung Erklärung Meldung Mitteilung Pressemitteilung Rede Fazit Studie Notiz`,
  madeBy: 'von vom des der',
  within: 'in im',
  saidTo: 'gegenüber in im bei für auf dem der',
  pronouns: 'er sie dieser diese letzterer',
  persons: `*analyst *analysten *analystin *analytiker *analytikerin *analytikern *forscher *forscherin
    *forschern *wissenschaftler *wissenschaftlerin *experte *experten *expertin *professor *professorin
    *sprecher *sprecherin *sprechers *direktor *direktorin *führer *führers *minister *ministerin *ministers
    *präsident *präsidenten *präsidentin *chef *chefin *chefs *kanzler *kanzlers *kanzlerin *general *diplomat *diplomaten
    *beamte *beamter *beamten *quelle *quellen *politiker *politikerin *bürgermeister *bürgermeisterin
    *kommentator *berater *beraterin *redakteur *redakteurin *autor *autorin *historiker *historikerin
    *journalist *journalistin *botschafter *botschafterin *behörden *machthaber`,
  media:
    '*zeitung *nachrichtenagentur *agentur *portal *sender *magazin *medien *medium *blatt *zeitschrift *staatsmedien',
  bodies:
    '*ministerium *regierung *denkfabrik *unternehmen *geheimdienst *geheimdienste *polizei *armee *kommission *amt',
  unnamed:
    '*gerüchte *gerüchten *berichte *berichten *angaben *meldungen *informationen *kreise *kreisen *medienberichten',
  relatives: 'der die das welcher welche welches',
  and: 'und',
  boundaries: `dass daß ob auf in im zu zum zur von vom aus für mit bei beim gegen über unter nach vor zwischen an am
    wenn weil während als so aber oder und was wie warum ohne durch um seit laut gemäß folgendes es`,
  fillers: `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag am auch nun dann außerdem zudem
    zugleich daher deshalb dennoch sich selbst wieder kürzlich später zuvor unter anderem heute gestern darauf
    jedoch`,
  reportedMood:
    'sei seien habe werde könne müsse wolle solle dürfe gebe gehe komme stehe bleibe wisse lasse mache nehme',
  hearsay: [
    'soll … haben',
    'sollen … haben',
    'soll … sein',
    'sollen … sein',
    'soll … worden',
    'sollen … worden',
    'angeblich',
    'angebliche',
    'angeblichen',
    'Berichten zufolge',
    'laut Berichten',
    'Gerüchten zufolge',
    'mutmaßlich',
    'mutmaßliche',
    'mutmaßlichen',
    'dem Vernehmen nach',
    'offenbar',
    'verlautet',
    'wird berichtet',
    'unbestätigt',
    'unbestätigte',
    'unbestätigten',
    'will … haben',
  ],
  doubt: [
    'vielleicht',
    'möglicherweise',
    'womöglich',
    'wahrscheinlich',
    'vermutlich',
    'anscheinend',
    'scheinbar',
    'wohl',
    'scheint',
    'scheinen',
    'sieht so aus',
    'sieht … aus',
    'deutet auf',
    'deutet … hin',
    'deuten … hin',
    'andeutet',
    'könnte',
    'könnten',
    'dürfte',
    'dürften',
    'kann … werden',
    'kaum',
    'unklar',
    'potenziell',
    'potentiell',
    'steht noch nicht fest',
  ],
};
