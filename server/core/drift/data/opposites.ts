/**
 * What a word that denies stands against when its denial is lost: `unknown` against `known`, `lost`
 * against `won`. All languages together, `*` for any ending; to the left of `|` what denies, to the
 * right what affirms. Regular pairs (`u-`, `un-`) stand here, too, since another language may say the
 * one by a word of its own (`oklart`, `bekannt`).
 */
export const OPPOSITES: readonly string[] = [
  `ukjent* ukjend* ukendt* uvis* okänd* oviss* oklar* uklar* unbekannt* unklar* ungewiss* unknown
   unclear uncertain |
   kjent kjente kjend kjende kendt kendte känd känt kända klar klart klare bekannt* gewiss known clear
   certain sikkert säkert`,
  `uskikk* uegn* ueigna* uduelig* olämplig* ungeeignet* untauglich* unfit unsuited unsuitable |
   skikket skikkede skikka egnet egnede eigna lämplig* geeignet* tauglich* fit suited suitable`,
  `misfornøyd* misnøgd* utilfreds* missnöjd* unzufrieden* dissatisfied unhappy |
   fornøyd* nøgd* tilfreds* nöjd* zufrieden* satisfied happy glade glad glücklich*`,
  `taper tapte tapt taber tabte tabt förlorade förlorat förlorar verlor* verliert lost lose loses
   losing |
   vinner vant vunnet vunne vann vinder vandt vundet vunnit gewinn* gewann* gewonnen* siegte* win wins
   won winning`,
  `forby* forbød forbudt* forbaud forbode* förbj* verbiet* verbot* banned bans forbid* forbad* prohibit* |
   tillat* tillot tillet tillad* tillod tillåt* tillät erlaub* gestatt* zugelassen allow* permit*`,
  `avvis* avslå* avslo* afvis* afslå* afslog avslog avböj* forkast* förkast* ablehn* abgelehnt* lehnt*
   zurückgewiesen zurückwies* abgewiesen* reject* declin* rebuff* |
   godta* godtok godtog godkjen* godkend* godkänn* aksepter* accepter* akzeptier* zugestimmt* gebilligt*
   accept* approv*`,
  `benekt* avkreft* dementer* benægt* afkræft* förnek* bestreit* bestritt* leugn* geleugnet dementier*
   abgestritten deny denies denied denying |
   bekreft* bekræft* bekräft* bestätig* innrøm* indrøm* erkänn* medgav zugegeben confirm* admit*`,
  `mislyk* mislukk* misslyck* scheiter* gescheitert misslang* misslung* misslingt fail* |
   lykkes lykkedes lyktes lukkast lukkest lyckas lyckades lyckats gelang* gelung* gelingt succeed*`,
  `usann* usand* osann* unwahr* untrue | sann sant sanne sand sandt sande sanna wahr wahre* true`,
  `feil feilaktig* forkert* fejlagtig* felaktig* falsch* wrong incorrect |
   riktig* rigtig* korrekt* rätt richtig* right correct`,
  `umulig* umogleg* omöjlig* unmöglich* impossib* | mulig* mogleg* möjlig* möglich* possible`,
  `ulovlig* ulovleg* olaglig* illegal* rechtswidrig* unlawful |
   lovlig* lovleg* laglig* legal* rechtmäßig* lawful`,
  `usannsynlig* usannsynleg* usandsynlig* osannolik* unwahrscheinlich* unlikely |
   sannsynlig* sannsynleg* sandsynlig* sannolik* wahrscheinlich* likely`,
  `usikker* usikre* utrygg* osäker* osäkra* unsicher* unsafe |
   sikker sikre trygg* tryg trygge säker säkra sicher sichere* safe`,
  `uenig* usamd* oenig* uneinig* uneins disagree* | enig enige samd samde enig* eniga einig* agree agrees agreed`,
  `glem* gløym* glöm* vergess* vergaß* forgot* forget* |
   husk* hugs* minns minnas erinner* remember*`,
  `urettferdig* uretfærdig* orättvis* ungerecht* unfair unjust |
   rettferdig* retfærdig* rättvis* gerecht* fair just`,
  `upopulær* opopulär* unpopulär* unbeliebt* unpopular | populær* populär* beliebt* popular`,
  `uskyldig* oskyldig* unschuldig* innocent | skyldig skyldige skyldiga schuldig* guilty`,
  `uvillig* ovillig* unwillig* unwilling | villig villige villiga willig* bereit willing`,
  `uendr* uforandr* uændr* oförändr* unverändert* unchanged |
   endret endra ændret ændrede ändrad ändrat förändrad* verändert* geändert* changed`,
  `uoffisiel* uofficiel* inofficiell* inoffiziell* unofficial* |
   offisiel* officiel* officiell* offiziell* official*`,
  `usynlig* usynleg* osynlig* unsichtbar* invisible | synlig* synleg* sichtbar* visible`,
  `uventet* uventa* uventede oväntad* oväntat unerwartet* unexpected* |
   ventet forventet ventede forventede venta väntad* väntat förväntad* erwartet* expected`,
  `uvanlig* uvanleg* usædvanlig* ovanlig* ungewöhnlich* unusual* |
   vanlig* vanleg* sædvanlig* gewöhnlich* üblich* usual*`,
  `uansvarlig* uansvarleg* oansvarig* unverantwortlich* irresponsib* |
   ansvarlig* ansvarleg* ansvarig* verantwortlich* responsib*`,
  `uviktig* uvesentlig* uvæsentlig* oviktig* oväsentlig* unwichtig* unimportant |
   viktig* vigtig* vesentlig* væsentlig* väsentlig* wichtig* important`,
];
