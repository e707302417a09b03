/**
 * Words that deny. A `*` at the end of a word matches any ending. `strong` words deny by
 * themselves, and one of them missing is a finding; `weak` ones (without, fail to, deny, lack,
 * un-) can say the same in other words, so they answer a strong one but are never missed.
 */
import type { Lang } from '../../types.ts';

export interface NegationWords {
  readonly strong: string;
  /** Phrases with a strong word in them that deny nothing: `not only`. */
  readonly empty: readonly string[];
  readonly weak: string;
  /** Beginnings and endings of words that deny: `u-`, `-los`. Only words of six letters and more. */
  readonly affixes: string;
  /** Beginnings that look like such an affix and are none. */
  readonly lookAlikes: string;
}

export const NEGATION_WORDS: Readonly<Record<Lang, NegationWords>> = {
  nb: {
    strong: 'ikke ingen intet ingenting aldri verken hverken ingensteds neppe ikke-*',
    empty: [
      'ikke bare',
      'ikke minst',
      'ikke desto mindre',
      'om ikke',
      'hvorvidt ikke',
      'eller ikke',
      'eller ei',
      'hvorfor ikke',
    ],
    weak: 'uten unntatt nei nekt* benekt* avvis* avslå* avslo* avslag mangl* mangel* fravær* hindr* unngå* unnlat* unnlot opphør* umulig* ulovlig* usannsynlig* mislyk* forby* forbud* forbød neglisjer* neppe not no never without savn* tvil* vegr* ikke-* avstå* avkreft* feil* unna ukjent',
    affixes: 'u- mis- -løs -løse -løst -fri -frie',
    lookAlikes: 'ut und ung uke uni ukr um usa ur mister missi misjon',
  },
  nn: {
    strong: 'ikkje ingen inga ingenting inkje aldri korkje verken neppe ikkje-*',
    empty: ['ikkje berre', 'ikkje minst', 'om ikkje', 'eller ikkje', 'eller ei'],
    weak: 'utan unntatt nei nekt* avvis* avslå* avslo* avslag mangl* mangel* fråvær* hindr* unngå* umogleg* ulovleg* mislukk* forby* forbod* knapt not no never without sakn* tvil* vegr* avstå* avkreft* feil* ukjend*',
    affixes: 'u- mis- -laus -lause -laust -fri -frie',
    lookAlikes: 'ut und ung uni ukr um usa ur missi misjon',
  },
  da: {
    strong: 'ikke ingen intet ingenting aldrig ej hverken næppe ikke-*',
    empty: [
      'ikke kun',
      'ikke bare',
      'ikke blot',
      'ikke mindst',
      'ikke desto mindre',
      'om ikke',
      'eller ikke',
      'eller ej',
      'hvorfor ikke',
    ],
    weak: 'uden undtagen nej nægt* benægt* afvis* afslå* afslo* afslag mangl* mangel* fravær* hindr* undgå* undlad* undlod ophør* umulig* ulovlig* usandsynlig* mislyk* forby* forbud* forbød næppe knapt not no never without savn* tvivl* vægr* ikke-* afstå* afkræft* fejl* ukendt',
    affixes: 'u- mis- -løs -løse -løst -fri -frie',
    lookAlikes: 'ud und ung uge uni ukr um usa ur missi mission',
  },
  sv: {
    strong: 'inte icke ej inga ingen inget ingenting intet aldrig varken knappast icke-* inte-*',
    empty: [
      'inte bara',
      'inte minst',
      'inte desto mindre',
      'icke desto mindre',
      'om inte',
      'eller inte',
      'eller ej',
      'varför inte',
    ],
    weak: 'utan utom nej neka* vägra* förnek* avvis* avslå* avslog avslag sakn* brist* frånvar* hindr* undvik* undvek underlåt* underlät upphör* omöjlig* olaglig* osannolik* misslyck* förbj* förbud* förbjöd knappt knappast not no never without tvivl* tvek* ovill* avstå* dementer* fel* okänd* slapp* slipp*',
    affixes: 'o- miss- -lös -lösa -löst -fri -fria',
    lookAlikes: 'om ord och off olj oly ons oper oppo org ort otto missi mission',
  },
  de: {
    strong:
      'nicht kein keine keinen keinem keiner keines keinerlei nichts nie niemals niemand niemanden niemandem weder nirgends nirgendwo kaum nicht-*',
    empty: [
      'nicht nur',
      'nicht zuletzt',
      'nichtsdestotrotz',
      'ob nicht',
      'oder nicht',
      'wenn nicht',
      'warum nicht',
      'nicht minder',
    ],
    weak: 'ohne außer nein verweiger* leugn* bestreit* bestritt* ablehn* lehn* abgelehnt* zurückgewiesen zurückweis* wies weigert* weiger* mangel* fehl* abwesen* verhinder* hinder* vermeid* vermied vermieden unterlass* unterließ aufhör* unmöglich* illegal* unwahrscheinlich* scheiter* gescheitert verbot* verbiet* verboten kaum knapp nicht-* not no never without zweifel* zöger* verzicht* dementier* falsch* statt anstatt unbekannt* miss* abgesehen entgeh* versäum* versagt* verneint*',
    affixes: 'un- miss- -los -lose -losen -loser -loses -frei -freie -freien',
    lookAlikes: 'und uni unter unse unga ung missi miss mission',
  },
  en: {
    strong:
      "not cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't no none nobody nothing never neither nor nowhere hardly",
    empty: ['not only', 'not least', 'nonetheless', 'or not', 'why not', 'if not', 'not just'],
    weak: 'without except refus* den* reject* declin* lack* absen* prevent* avoid* fail* impossible unlikely illegal ban* banned forbid* forbad* barely scarcely doubt* wrong* instead unknown miss* hardly',
    affixes: 'un- non- mis- dis- -less -free',
    lookAlikes: 'und uni unt dis disc dist missi miss',
  },
};
