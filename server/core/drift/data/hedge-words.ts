/**
 * Words that say how sure a statement is, or that it is somebody's word (closed cue lists, after
 * Szarvas et al., Computational Linguistics 38(2), 2012), one language a block, for speakers to add
 * to. Entries are separated by commas; a phrase is an entry with spaces; a `*` at the end matches
 * any ending.
 */
import type { Lang } from '../../types.ts';

export interface HedgeWords {
  /** It is said, allegedly: missing ones turn hearsay into fact. */
  readonly hearsay: string;
  /** Perhaps, probably, suggests, is thought to. */
  readonly doubt: string;
  /** Seems, possible, so-called: words of hearsay and doubt with other uses. */
  readonly seeming: string;
  /** May have, might, could: verbs that leave it open. */
  readonly modal: string;
  /** Should, attribution and other soft ways to say the same: they answer a hedge but are never missed. */
  readonly soft: string;
  /** Certainly, reveals, proves: the opposite of a hedge. */
  readonly boost: string;
}

export const HEDGE_WORDS: Readonly<Record<Lang, HedgeWords>> = {
  nb: {
    hearsay: `
      visstnok, angivelig*, etter sigende, ettersigende, etter det som sies, påstått, påståtte,
      påståtes, påstås, det hevdes, hevdes, ryktes, ryktene sier, ifølge rykter, ifølge
      rapporter, etter rapporter, skal angivelig, sies å, blir sagt å, hevdes å, formodet*,
      etter alt å dømme, ifølge ubekreftede, ubekreftet*, ubekreftede
    `,
    doubt: `
      kanskje, muligens, kan hende, kanhende, trolig, sannsynligvis, høyst sannsynlig, mest
      sannsynlig, antakelig*, antagelig*, antakeligvis, antageligvis, tilsynelatende,
      formodentlig, formentlig, formodningsvis, etter alt å dømme, tyder på, tydet på, kan
      tyde på, tyder, tydet, sannsynlig, sannsynlige, usannsynlig*, lite sannsynlig, lite
      trolig, neppe, muligvis, eventuelt, trolige
    `,
    seeming: `
      skal ha, skulle ha, synes, syntes, virker, virket, ser ut til, så ut til, later til, lot
      til, såkalt*, mulig, mulige, antyder, antydet, tilsynelatende, visse tegn, tegn på,
      tvilsom*, uklart om, usikkert om, antatt, antas, antas å, ventelig, virker som, virket
      som, ser ut som, så ut som, må antas, regnes med, regner med, det kan se ut, gjerne
      kan, mulighet for, muligheten for, fare for, står i fare, risikerer, synes å,
      rapporteres, meldes, antatte, sies å
    `,
    modal:
      'kan ha, kan være, kan komme til, kan bli, kunne ha, kunne være, kunne bli, kan nok, kan vel, kan godt',
    soft: `
      nok, vel, skal være, skal, kan, kunne, kunna, skulle, vil, ville, vurder*, bør, burde, må,
      måtte, ifølge, mener, mente, tror, trodde, tro, hevd*, påst*, virk*, forvent*, vent*,
      anta*, opp til, opptil, rykt*, rapporter*, melde*, meld*, ser ut, frykt*, potensiel*,
      nesten, muligh*, sannsynligh*, anslå*, anslag*, lik, gjerne, visst, stort sett,
      heller, planl*, føl*, følt*, uviss*, usikker*, tvil*, spekul*, mistenk*, mistanke*,
      tenkel*, skjønn*, antyd*, indik*, muliggj*, ganske, temmelig, omtrent, rundt, cirka,
      ca, i følge, sier, sa, sagt, opplys*, håp*, ønsk*, tilbøyelig*, stilt, tiltalt*,
      siktet, siktede, mistenkt*, anklag*, tenk*, risik*, fare, eventuel*, etter, kilder,
      kilde
    `,
    boost: `
      avslør*, bevis*, fastslå*, fastslo*, slår fast, slo fast, utvilsomt, uten tvil, definitivt,
      åpenbart, tydeligvis, bekreft*, selvsagt, selvfølgelig, helt sikkert, garantert,
      sikkert, naturligvis, absolutt, ubestridelig, unektelig, faktisk, opplagt
    `,
  },
  nn: {
    hearsay: `
      visstnok, etter seiande, skal ha, skal visstnok, påstått, påstås, påståtte, ryktast, det
      heiter seg, blir hevda, blir sagt å, hevdast, seiast å, ifølgje rykte, ifølgje
      rapportar, angiveleg*, skal etter seiande, ubekrefta, ustadfesta, etter det ein høyrer
    `,
    doubt: `
      kanskje, kan hende, truleg, sannsynlegvis, mest truleg, mest sannsynleg, høgst sannsynleg,
      moglegvis, moglegens, tilsynelatande, tyder på, tyder, tydde på, kan tyde på,
      sannsynleg, usannsynleg*, lite sannsynleg, lite truleg, neppe, eventuelt,
      føremodentleg, gissa, etter alt å døme
    `,
    seeming: `
      synest, syntest, verkar, verka, ser ut til, såg ut til, såkalla*, mogleg, moglege, ymtar,
      antydar, antyda, teikn på, uklart om, usikkert om, tvilsam*, lèt til, let til, anteke,
      anteken, antatt, blir rekna, ein trur, verkar som, ser ut som, såg ut som, risikerer,
      fare for, står i fare, venteleg, blir rapportert, blir meldt
    `,
    modal:
      'kan ha, kan vere, kan vera, kan kome til, kan bli, kunne ha, kunne vere, kunne bli, kan godt',
    soft: `
      nok, vel, skal vere, skal vera, skal, kan, kunne, skulle, vil, ville, bør, burde, må, måtte,
      ifølgje, meiner, meinte, trur, trudde, tru, hevd*, påst*, verk*, forvent*, vent*,
      anta*, opptil, opp til, rykt*, rapporter*, melde*, meld*, frykt*, potensiel*, nesten,
      moglegh*, sannsynlegh*, anslå*, gjerne, visst, uviss*, usikker*, tvil*, spekul*,
      mistenk*, mistanke*, planl*, føl*, vurder*, tenk*, antyd*, indik*, ganske, omtrent,
      rundt, cirka, om lag, seier, sa, sagt, opplys*, håp*, ønskj*, sikta, tiltalt*, skulda,
      klaga, risik*, fare, etter, kjelder, kjelde
    `,
    boost: `
      avslør*, prov, provar, prova, bevis*, fastslå*, slår fast, slo fast, utan tvil, definitivt,
      openbert, tydelegvis, stadfest*, sjølvsagt, heilt sikkert, sikkert, garantert,
      absolutt, naturlegvis, faktisk, utvilsamt, opplagt
    `,
  },
  da: {
    hearsay: `
      angivelig*, efter sigende, eftersigende, påstået, påståede, påstås, det hævdes, hævdes,
      hævdes at, rygtes, vistnok, ifølge rygter, ifølge rapporter, efter det oplyste, efter
      forlydende, efter forlydender, forlyder, skal angiveligt, siges at, menes at,
      ubekræftet, ubekræftede, formodede, formodet, skal efter sigende
    `,
    doubt: `
      måske, muligvis, kan hænde, formentlig*, sandsynligvis, højst sandsynligt, mest sandsynligt,
      antagelig*, antageligvis, tilsyneladende, formodentlig*, formodningsvis, efter alt at
      dømme, tyder på, tydede på, kan tyde på, tyder, tydede, sandsynlig, sandsynligt,
      sandsynlige, usandsynlig*, næppe, nok næppe, eventuelt
    `,
    seeming: `
      skal have, skulle have, skulle efter, synes, syntes, virker, virkede, ser ud til, så ud til,
      lader til, lod til, såkald*, muligt, mulig, mulige, antyder, antydede, siges, tegn på,
      tvivlsom*, uklart om, usikkert om, ser ud, menes, antages, antages at, antaget,
      antagne, forventeligt, synes at, virker som, virkede som, ser ud som, så ud som,
      risikerer, risiko for, fare for, mulighed for, muligheden for, rapporteres, meldes
    `,
    modal:
      'kan have, kan være, kan blive, kan komme til, kunne have, kunne være, kunne blive, kan godt, kan nok, kan vel, må have, må være',
    soft: `
      nok, vel, skulle, skal, kan, kunne, vil, ville, vurder*, bør, burde, må, måtte, ifølge,
      mener, mente, tror, troede, tro, hævd*, påst*, virk*, forvent*, vent*, antag*, op til,
      rygt*, rapporter*, meld*, frygt*, potentiel*, næsten, mulighed*, sandsynlighed*,
      anslå*, anslag*, gerne, vist, planl*, føl*, uvis*, usikker*, tvivl*, spekul*,
      mistænk*, mistanke*, overvej*, tænk*, tænkel*, antyd*, indiker*, ganske, cirka,
      omkring, ca, omtrent, siger, sagde, sagt, oplys*, håb*, ønsk*, tilbøjelig*, sigtet,
      sigtede, tiltalt*, anklag*, risiko*, risik*, fare, eventuel*, kilder, kilde
    `,
    boost: `
      afslør*, bevis*, fastslå*, fastslog*, slår fast, slog fast, utvivlsomt, uden tvivl,
      definitivt, åbenlyst, tydeligvis, bekræft*, selvfølgelig, naturligvis, helt sikkert,
      sikkert, garanteret, afgjort, absolut, unægtelig*, faktisk, oplagt
    `,
  },
  sv: {
    hearsay: `
      enligt uppgift, enligt uppgifter, enligt rapporter, enligt rykten, enligt obekräftade,
      uppges, uppgavs, uppges ha, påstås, påstods, påstått, påstådd*, påstådda, lär, sägs,
      sades, sägs ha, ska ha, skall ha, ryktas, ryktades, förment*, utges, hävdas, hävdades,
      ska enligt, obekräftad*, obekräftade, misstänkt ha
    `,
    doubt: `
      kanske, kanhända, kan hända, möjligen, möjligtvis, eventuellt, troligen, troligtvis,
      sannolikt, högst sannolikt, förmodligen, förmodad*, förmodade, antagligen, till synes,
      tyder på, tydde på, kan tyda på, tyder, tydde, sannolik, osannolik*, knappast,
      näppeligen
    `,
    seeming: `
      verkar, verkade, tycks, tycktes, ser ut, såg ut, så kallad*, möjlig, möjligt, möjliga,
      antyder, antydde, antytt, tydligen, tecken på, tveksam*, oklart om, osäkert om, synes,
      syntes, förefaller, föreföll, antas, antas vara, antogs, väntas, förväntas, beräknas,
      befaras, tros, troddes, anses, ser ut att, såg ut att, ser ut som, såg ut som,
      riskerar, risk för, risken för, möjlighet att, möjligheten att, troligt, troliga,
      sannolika, rapporteras, rapporterades
    `,
    modal:
      'kan ha, kan vara, kan komma att, kan bli, kunde ha, kunde vara, kunde bli, kan mycket väl, kan nog, kan väl, torde, lär nog, måste ha',
    soft: `
      nog, väl, ska, skulle, kan, kunde, kunna, skall, vill, ville, vilja, övervä*, bör, borde,
      måste, må, enligt, anser, ansåg, menar, menade, tror, trodde, tro, hävd*, påst*,
      förvänt*, vänt*, anta*, upp till, rykt*, rapporter*, meddel*, verk*, frukt*, befar*,
      potentiel*, nästan, möjligh*, sannolikh*, beräkn*, uppskatt*, gärna, visst, planera*,
      känn*, känt*, kände, oviss*, osäker*, tvek*, tvivel*, uppfatta*, spekul*, misstänk*,
      misstanke*, misstankar, tänk*, tänkbar*, antyd*, indiker*, ganska, cirka, omkring,
      ungefär, säger, sade, sa, sagt, uppge*, uppgav, hopp*, önsk*, benäg*, åtalad*,
      anklag*, risk*, fara, eventuel*, källor, källa, skulle ha
    `,
    boost: `
      avslöja*, bevisa*, fastslå*, fastslog*, slår fast, slog fast, utan tvekan, utan tvivel,
      definitivt, uppenbart, uppenbarligen, tydligt, bekräfta*, självklart, naturligtvis,
      givetvis, helt säkert, säkert, garanterat, absolut, onekligen, faktiskt, otvivelaktigt
    `,
  },
  de: {
    hearsay: `
      angeblich*, berichten zufolge, medienberichten zufolge, angaben zufolge, gerüchten zufolge,
      unbestätigten, unbestätigte*, dem vernehmen nach, nach berichten, laut berichten, laut
      medienberichten, mutmaßlich*, vorgeblich*, vermeintlich*, soll angeblich, sollen
      angeblich
    `,
    doubt: `
      vielleicht, möglicherweise, wahrscheinlich*, höchstwahrscheinlich, vermutlich*, womöglich,
      anscheinend, offenbar, allem anschein nach, dem anschein nach, eventuell, unter
      umständen, gegebenenfalls, deutet, deuten, deutete, deuteten, unwahrscheinlich*, kaum,
      schwerlich
    `,
    seeming: `
      hinweist, hindeutet, weist darauf, scheint, schien, scheinen, schienen, sieht aus, sah aus,
      wirkt, wirkte, sogenannt*, möglich, mögliche, möglichen, möglicher, mögliches, nach
      angaben, es heißt, fraglich, zweifelhaft, unklar ob, hinweise auf, anzeichen, mögen,
      voraussichtlich, gilt als, gelten als, galt als, wohl, wird vermutet, wird angenommen,
      wird erwartet, werden erwartet, ist zu erwarten, mutmaßen, vermuten, vermutet,
      vermutete, scheinbar, denkbar, denkbarerweise, so scheint es, gut möglich, dürfte,
      dürften, heißt es, wie es heißt, wird berichtet, soll gewesen sein
    `,
    modal: 'könnte, könnten, könne, kann sein, mag sein, mag, dürfe, müsste, müssten',
    soft: `
      soll, sollen, sollte, sollten, eher, kann, können, konnte, konnten, will, wollen, würde,
      würden, erwäg*, darf, muss, müsse, möge, möchte, möchten, laut, zufolge, meint,
      meinte, meinen, glaubt, glaubte, glaube, glauben, denkt, denke, dachte, denken,
      behaupt*, erwart*, annehm*, annimmt, nimmt an, angenommen, nahm an, annahm, bis zu,
      gerücht*, bericht*, gemeldet, meld*, fürcht*, befürcht*, potenziel*, potentiel*, fast,
      beinahe, möglichk*, wahrscheinlichk*, geschätzt*, schätz*, gern*, sei, seien, habe,
      hätte, hätten, wäre, wären, werde, werden, geplant, plan*, fühl*, gefühlt*, ungewiss*,
      unsicher*, zweifel*, gelten, gilt, sicher, spekul*, verdacht*, verdächt*, vermut*,
      ziemlich, etwa, ungefähr, rund, circa, sagt, sagte, angaben, erklärt*, hoff*, wunsch*,
      wünsch*, geneigt, neigt, angeklagt*, beschuldigt*, risiko*, risik*, gefahr, quellen,
      quelle, eventuell*, ob
    `,
    boost: `
      enthüll*, beweis*, bewies*, stellt fest, stellte fest, zweifellos, ohne zweifel, definitiv,
      offensichtlich, offenkundig, eindeutig, bestätig*, selbstverständlich, natürlich,
      garantiert, offenbart, offenbaren, sicherlich, gewiss, bestimmt, absolut, tatsächlich,
      unbestreitbar, freilich
    `,
  },
  en: {
    hearsay: `
      allegedly, alleged, reportedly, supposedly, supposed to, purportedly, purported, rumoured,
      rumored, is believed to, are believed to, was believed to, is said to, are said to,
      was said to, were said to, it is said, it was said, is reported to, are reported to,
      is understood to, is alleged to, are alleged to, is rumoured to, is claimed to,
      claimed to have, unconfirmed, according to reports, reports say, ostensibly,
      ostensible
    `,
    doubt: `
      perhaps, maybe, possibly, probably, likely, most likely, unlikely, apparently, seemingly,
      presumably, presumed, conceivably, arguably, probable, improbable, hardly, plausibly,
      plausible, could well, may well, might well, in all likelihood, in all probability
    `,
    seeming: `
      seems, seemed, seem, appears to, appeared to, appear to, appears, appeared, so-called,
      possible, said to, indicates, indicated, indicate, questionable, unclear whether,
      signs of, sign of, suspected, suggests, suggest, suggested, suggesting, potentially,
      is thought to, are thought to, is expected to, are expected to, is assumed to, is
      presumed to, tends to, tend to, looks like, looked like, points to, pointed to, risks,
      risk of, inclined to, evidently
    `,
    modal:
      'may, might, could, may have, might have, could have, may be, might be, could be, must have',
    soft: `
      can, should, would, will, must, shall, ought, according to, believe*, think*, thought,
      claim*, expect*, assum*, up to, rumo*, report*, fear*, potential*, almost, nearly,
      possibilit*, probabilit*, estimat*, consider*, plan*, feel*, felt, uncertain*, unsure,
      doubt*, appear*, seem*, speculat*, suspect*, suspicion*, hint*, indicat*, quite,
      rather, somewhat, about, around, roughly, approximately, says, said, say, hope*,
      wish*, wanted, want, charged, accused, risk*, danger, source, sources, propos*,
      guess*, perceiv*
    `,
    boost: `
      reveal*, prove, proves, proved, proven, proof, establish*, undoubtedly, no doubt, without
      doubt, definitely, obviously, clearly, confirm*, certainly, of course, guaranteed,
      surely, absolutely, indeed, undeniably, unquestionably, naturally, actually
    `,
  },
};
