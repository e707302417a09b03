/**
 * Words that deny, one language a block, for speakers to add to. Entries are separated by commas; a
 * phrase is an entry with spaces; a `*` at the end matches any ending.
 */
import type { Lang } from '../../types.ts';

export interface NegationWords {
  /** Deny by themselves: not, no, never. One of them missing on the other side is a finding. */
  readonly strong: string;
  /** Phrases with a strong word that deny nothing by themselves: not only, or not. */
  readonly empty: string;
  /** Phrases with a strong word that are about something else: nonetheless. They are read over. */
  readonly idiom: string;
  /**
   * Say the same in other words: without, deny, lack, prevent, fail to. They answer a strong word,
   * and are missed where their own translation stands there without a word that denies.
   */
  readonly weak: string;
  /** Words that deny, but right after a comma only contrast: Swedish `utan`. */
  readonly contrasting: string;
  /** May say the same: only, fear, little, instead. They answer a strong word and are never missed. */
  readonly loose: string;
  /** Beginnings and endings of words that deny: `u-`, `-los`. */
  readonly affixes: string;
  /** Beginnings that look like such an affix and are none, or mean something of their own. */
  readonly lookAlikes: string;
}

export const NEGATION_WORDS: Readonly<Record<Lang, NegationWords>> = {
  nb: {
    strong: `
      ikke, ikkje, ingen, intet, ingenting, aldri, verken, hverken, ingensteds, ingenlunde,
      ikke-*, på ingen måte, under ingen omstendighet, under ingen omstendigheter, ikke noe,
      ikke noen, ikke lenger, ikke engang, slett ikke
    `,
    empty: `
      ikke lenge, ikke så lenge, ikke bare, ikke kun, ikke minst, hvorfor ikke, ikke sant,
      hvorvidt ikke
    `,
    idiom: `
      eller ei, eller ikke, uten for, uten om, ikke desto mindre, ingen årsak, uten tvil,
      ingen tvil
    `,
    weak: `
      uten, uten at, unntatt, med unntak, med mindre, bortsett fra, foruten, nei, nekt*,
      benekt*, fornekt*, avvis*, avviste, avslå*, avslo*, avslag*, forkast*, avkreft*,
      dementer*, motsett*, motsatte, bestrid*, bestred, mangl*, mangel*, fravær*, savn*,
      hindr*, forhindr*, avverg*, stans*, unngå*, unngikk, unnlat*, unnlot, unndra*,
      unnvik*, unnvek*, opphør*, umulig*, ulovlig*, usannsynlig*, uvisst*, utelukk*,
      mislyk*, misfornøyd*, feilet, feil, feilaktig*, galt, usant*, uriktig*, forby*,
      forbud*, forbød, forbudt*, ulov*, neglisjer*, oversett, overså, overse*, gi opp, gav
      opp, ga opp, avstå*, avsto, vegr*, vegret, ikke-, tap*, miste, mister, mistet,
      mistede, mista, glem*, glemte, blottet for, fri for, ute av stand, kan umulig, neppe,
      knapt, ukjent*, fremmed for, ugyldig*, annuller*, kansell*, avlys*, not, no, never,
      without
    `,
    contrasting: '',
    loose: `
      avholdt, avhold*, sjelden*, sjeldent, sist, kort, tvil*, tvile*, få, lite, lite
      sannsynlig, lav, lavt, mindre, minst, dårlig*, vanskelig*, bare, kun, først, først
      når, først da, isteden, istedenfor, i stedet, i stedet for, istedet, snarere, snarere
      enn, heller enn, heller, fremfor, redd, redde, frykt*, bekymr*, motvillig*, nøl*,
      motstand*, imot, mot, stopp*, slutt*, likegyldig, uansett, spiller ingen rolle, langt
      fra, knapphet, ellers, annerledes, motsatt, tvert imot, noensinne, utenom, slipp*,
      slapp, unnslapp*, unna, så vidt, knappe, forferd*
    `,
    affixes: 'u-, mis-, -løs, -løse, -løst, -fri, -frie, -fritt',
    lookAlikes: `
      uheld, uhygg, mishand, ut, und, ung, uke, ukes, ukent, uni, ukr, um, usa, ur, unn,
      ulyk, utro, ulv, ugl, ulik, uhell, up, misjon, missi, mister, mistanke, mistenk,
      misbr, mist, uavheng, uendelig
    `,
  },
  nn: {
    strong: `
      ikkje, ikke, ingen, inga, inkje, ingenting, aldri, korkje, verken, ingen stad,
      ikkje-*, på ingen måte, ikkje noko, ikkje nokon, ikkje lenger, ikkje eingong, slett
      ikkje
    `,
    empty: `
      ikkje lenge, ikkje så lenge, ikkje berre, ikkje minst, kvifor ikkje, ikkje sant
    `,
    idiom: 'eller ei, eller ikkje, ikkje desto mindre, utan tvil, ingen tvil',
    weak: `
      utan, unntatt, unnateke, med unntak, med mindre, bortsett frå, forutan, nei, nekt*,
      avvis*, avviste, avslå*, avslo*, avslag*, forkast*, avkreft*, dementer*, motset*,
      motsette, mangl*, mangel*, fråvær*, sakn*, hindr*, forhindr*, stans*, unngå*,
      unngjekk, unnlat*, unnlét, unnvik*, unnveik, opphøyr*, umogleg*, ulovleg*,
      usannsynleg*, uvisst*, uteluk*, mislukk*, misnøgd*, feila, feil, feilaktig*, gale,
      usant*, urett*, forby*, forbod*, forbaud, gje opp, gav opp, avstå*, avstod, vegr*,
      tap*, miste, mistar, mister, mista, gløym*, gløymde, fri for, ute av stand, neppe,
      knapt, ukjend*, ukjent*, ugyldig*, avlys*, not, no, never, without
    `,
    contrasting: '',
    loose: `
      avheld*, sjeldan*, sist, kort, tvil*, få, lite, låg, lågt, mindre, minst, dårleg*,
      vanskeleg*, berre, først, først når, i staden, i staden for, istaden, snarare,
      snarare enn, heller enn, heller, framfor, redd, redde, frykt*, uro*, motvillig*,
      nøl*, motstand*, imot, mot, stopp*, slutt*, likegyldig, uansett, langt frå, elles,
      annleis, tvert imot, utanom, slepp*, slapp, så vidt, knappe, forferd*
    `,
    affixes: 'u-, mis-, -laus, -lause, -laust, -fri, -frie, -fritt',
    lookAlikes: `
      uheld, uhygg, mishand, ut, und, ung, uni, ukr, um, usa, ur, unn, ulyk, utru, ulv,
      ulik, uhell, up, misjon, missi, mist, misbr, uavheng, uendeleg
    `,
  },
  da: {
    strong: `
      ikke, ingen, intet, ingenting, aldrig, ej, hverken, ingensinde, ingenlunde, ingen
      steder, ikke-*, på ingen måde, under ingen omstændigheder, ikke noget, ikke nogen,
      ikke længere, ikke engang, slet ikke
    `,
    empty: `
      ikke længe, ikke så længe, ikke kun, ikke bare, ikke blot, ikke alene, ikke mindst,
      hvorfor ikke, ikke sandt, ikke også
    `,
    idiom: `
      eller ej, eller ikke, uden for, uden om, ikke desto mindre, ikke destomindre, ingen
      årsag, uden tvivl, ingen tvivl
    `,
    weak: `
      uden, uden at, undtagen, med undtagelse, medmindre, med mindre, bortset fra, foruden,
      nej, nægt*, benægt*, fornægt*, afvis*, afviste, afslå*, afslo*, afslag*, forkast*,
      afkræft*, dementer*, modsæt*, modsatte, bestrid*, bestred, mangl*, mangel*, fravær*,
      savn*, hindr*, forhindr*, afværg*, undgå*, undgik, undlad*, undlod, undvig*, undveg,
      ophør*, umulig*, ulovlig*, usandsynlig*, uvist, uvis*, uafklar*, udeluk*, mislyk*,
      utilfreds*, fejl*, forkert*, usand*, urigtig*, forby*, forbud*, forbød, forbudt*,
      opgav, opgiv*, afstå*, afstod, vægr*, tab*, miste, mister, mistede, mistet, glem*,
      glemte, fri for, ude af stand, næppe, knap, knapt, dårligt, ukendt*, ugyldig*,
      annuller*, aflys*, not, no, never, without
    `,
    contrasting: '',
    loose: `
      afhold*, sjælden*, sjældent, sidst, kort, tvivl*, få, lidt, lav, lavt, ringe, mindre,
      mindst, svært, svær, vanskelig*, kun, blot, bare, først, først når, i stedet, i
      stedet for, istedet, istedetfor, snarere, snarere end, hellere end, hellere, frem
      for, fremfor, bange, frygt*, bekymr*, modvillig*, tøv*, modstand*, imod, mod, stop*,
      slut*, ligegyldig*, lige meget, uanset, langt fra, ellers, anderledes, tværtimod,
      udover, slap, slippe*, lige akkurat, forfærd*
    `,
    affixes: 'u-, mis-, -løs, -løse, -løst, -fri, -frie, -frit',
    lookAlikes: `
      uhygg, mishand, ud, und, ung, uge, uni, ukr, um, usa, ur, ulyk, utro, ulv, ugl, ulig,
      uhel, up, missi, mission, mist, misbr, usædv, uafhæng, uendelig
    `,
  },
  sv: {
    strong: `
      inte, icke, ej, inga, ingen, inget, ingenting, intet, aldrig, varken, ingenstans,
      ingalunda, icke-*, inte-*, på intet sätt, under inga omständigheter, inte någon, inte
      något, inte några, inte längre, inte ens, inte alls
    `,
    empty: `
      inte länge, inte så länge, inte bara, inte endast, inte enbart, icke bara, inte
      minst, varför inte, inte sant
    `,
    idiom: `
      eller ej, eller inte, inte desto mindre, icke desto mindre, ingen orsak, utan tvekan,
      utan tvivel, ingen tvekan
    `,
    weak: `
      utan, utan att, utom, förutom, med undantag, med mindre, bortsett från, nej, neka*,
      vägra*, förnek*, avvis*, avvisa*, avslå*, avslog, avslag*, tillbakavis*, förkasta*,
      dementer*, bestrid*, bestred, motsätt*, motsatte, sakna*, sakn*, brist*, frånvar*,
      hindr*, förhindr*, avvärj*, undvik*, undvek, underlåt*, underlät, undgå*, undgick,
      upphör*, omöjlig*, olaglig*, osannolik*, oklar*, oviss*, utesl*, uteslut*, misslyck*,
      missnöjd*, fel, felaktig*, osann*, förbj*, förbud*, förbjöd, gav upp, ge upp, ger
      upp, avstå*, avstod, avhåll*, avhöll, ovill*, förlora*, miste, mista*, glöm*, glömde,
      fri från, utan möjlighet, oförmög*, knappast, knappt, okänd*, ogiltig*, annuller*,
      inställ*, not, no, never, without
    `,
    contrasting: 'utan',
    loose: `
      sällan, sällsynt*, senast, sist, kort, tvivl*, tvek*, tveka*, få, lite, låg, lågt,
      föga, mindre, minst, dålig*, svårt, svår*, bara, endast, enbart, först, först när,
      förrän, i stället, i stället för, istället, istället för, snarare, snarare än, hellre
      än, hellre, framför, rädd*, oro*, frukt*, bekymr*, motvillig*, motstånd*, emot, mot,
      stopp*, slut*, likgiltig*, oavsett, långt ifrån, annars, annorlunda, tvärtom, utöver,
      slapp, slipp*, knapp, knappa, nätt och jämnt, förfär*
    `,
    affixes: 'o-, miss-, -lös, -lösa, -löst, -fri, -fria, -fritt',
    lookAlikes: `
      otäck, otur, out, misshand, om, ord, och, ock, off, oft, olj, oly, olik, okt, ons,
      ond, oper, opp, opi, opt, ora, org, ori, ork, ors, ort, osk, ost, otto, ova, ovan,
      obj, obl, obs, oce, ode, oas, olyc, otrol, onl, missi, missb, misst, oavhäng, oänd,
      oegentl
    `,
  },
  de: {
    strong: `
      nicht, kein, keine, keinen, keinem, keiner, keines, keins, keinerlei, keineswegs,
      keinesfalls, nichts, nie, niemals, niemand, niemanden, niemandem, weder, nirgends,
      nirgendwo, nicht-*, auf keinen fall, unter keinen umständen, in keiner weise, nicht
      mehr, nicht einmal, gar nicht, überhaupt nicht
    `,
    empty: `
      nicht lange, nicht so lange, nicht nur, nicht bloß, nicht allein, nicht zuletzt, ob
      nicht, warum nicht, nicht minder, nicht wahr
    `,
    idiom: `
      oder nicht, nichtsdestotrotz, nichtsdestoweniger, nicht schlecht, ohne zweifel, kein
      zweifel
    `,
    weak: `
      ohne, ohne dass, außer, ausgenommen, mit ausnahme, es sei denn, abgesehen von, nein,
      verweiger*, verweigert, weiger*, geweigert, leugn*, geleugnet, bestreit*, bestritt*,
      ablehn*, lehnt*, abgelehnt*, zurückgewiesen, zurückweis*, zurückwies, abgewiesen,
      abgestritten, dementier*, verneint*, widersetz*, verwarf, verwerf*, verworfen,
      mangel*, mangelt*, fehl*, fehlt*, abwesen*, verhinder*, hinder*, gehindert,
      abgehalten, abhalt*, vermeid*, vermied, vermieden, unterlass*, unterließ*,
      ausgewichen, auswich*, ausweich*, erspart*, erspar*, aufhör*, unmöglich*, illegal*,
      unwahrscheinlich*, unklar*, ungewiss*, ausgeschlossen, ausschließ*, scheiter*,
      gescheitert, misslang*, misslung*, misslingt, unzufrieden*, versäum*, versagt*,
      falsch*, unwahr*, irrig*, verbot*, verbiet*, verboten, aufgegeben, aufgeb*, gab auf,
      verzicht*, verlor*, verlier*, verloren*, vergaß, vergess*, frei von, außerstande,
      außer stande, kaum, unbekannt*, ungültig*, annullier*, abgesagt*, not, no, never,
      without
    `,
    contrasting: '',
    loose: `
      selten*, zuletzt, kurz, wies, weist, hört, wich, enthalten, enthielt, zweifel*,
      zöger*, wenig, wenige, weniger, wenigen, gering*, niedrig*, schlecht*, schwer,
      schwierig*, nur, bloß, lediglich, erst, erst wenn, erst dann, statt, anstatt,
      stattdessen, anstelle, eher, eher als, vielmehr, lieber, angst, fürcht*, befürcht*,
      befürchten, sorge*, besorgt*, widerwillig*, ungern, widerstand*, gegen, entgegen,
      stopp*, hörte, ende*, egal, gleichgültig*, unabhängig*, weit davon, sonst, ansonsten,
      anders*, gegenteil*, im gegenteil, miss*, knapp*, entging*, entkam, entgeh*,
      entsetz*, bestürz*
    `,
    affixes: `
      un-, miss-, -los, -lose, -losen, -loser, -loses, -losem, -frei, -freie, -freien,
      -freier, -freies
    `,
    lookAlikes: `
      misshand, unglück, unheim, und, uni, unter, unse, ungar, ungef, ungeb, unfall,
      unwett, unruh, unglaub, ungeheu, missi, mission, missbr, unabhäng, unendl,
      jugendfrei, einwandfrei
    `,
  },
  en: {
    strong: `
      not, cannot, can't, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't,
      weren't, hasn't, haven't, hadn't, shouldn't, couldn't, mustn't, needn't, ain't,
      mightn't, no, none, nobody, nothing, never, neither, nor, nowhere, no one, no-one, not
      any, no longer, not even, not at all, by no means, in no way, under no circumstances,
      yet to
    `,
    empty: `
      not long, not so long, not only, not just, not merely, not least, why not, no wonder
    `,
    idiom: 'or not, nonetheless, nevertheless, no matter, no doubt',
    weak: `
      without, except, unless, excluding, apart from, refus*, deny, denies, denied, denying,
      denial*, reject*, declin*, dismiss*, disput*, oppos*, rebuff*, lack*, absen*, missing,
      missed, prevent*, hinder*, avoid*, evad*, dodg*, fail*, omit*, neglect*, abstain*,
      refrain*, ceas*, impossibl*, unlikely, illegal*, unclear, uncertain, unable,
      incapable, excluded, ruled out, rule out, rules out, exclud*, wrong*, false*, untrue,
      incorrect*, ban, banned, bans, forbid*, forbad*, forbidden, prohibit*, gave up, give
      up, given up, lost, lose, loses, losing, forgot*, forget*, free of, free from, barely,
      scarcely, hardly, unknown, invalid*, cancel*, dissatisfied, unhappy, inability,
      disagree*
    `,
    contrasting: '',
    loose: `
      rare, rarely, seldom, last, shortly, doubt*, few, fewer, little, low, less, least,
      poor*, difficult, hard, only, just, merely, until, instead, instead of, rather,
      rather than, afraid, fear*, worr*, reluctan*, hesita*, resist*, against, contrary,
      stop*, end*, regardless, far from, otherwise, different*, anything, anyone, any,
      dismay*
    `,
    affixes: 'un-, non-, mis-, dis-, -less, -free',
    lookAlikes: `
      und, uni, unt, unless, disas, disc, dist, disp, dise, dish, disk, dism, missi, none,
      miser, mist, bless, less
    `,
  },
};
