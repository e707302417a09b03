/**
 * How speech is reported: verbs from neutral to loaded, and words that name a source. A `*` at the
 * end of a word matches any ending.
 */
import type { Lang } from '../../types.ts';

export interface ReportingWords {
  /** Says, states, tells. */
  readonly neutral: string;
  /** Claims, admits, boasts: the verb judges. */
  readonly loaded: string;
  /** According to: before or after a source. */
  readonly according: readonly string[];
}

export const REPORTING_WORDS: Readonly<Record<Lang, ReportingWords>> = {
  nb: {
    neutral:
      'nevn* indiker* sier sa sagt si fortell* fortalte uttal* forklar* skriv* skrev opplys* meld* meddel* rapporter* mener mente la legg* tilføy* svar* kommenter* spør* spurte konstater* sagde påpek* peker fastslå* konkluder* bemerk* understrek* vurder* beskriv* beskrev spøk* kunngj* annonser* bekreft* antyd* hyll* kaller kalte',
    loaded:
      'hevd* påst* påstod innrøm* skryt* skrøt rase* raste advar* truer truet anklag* beskyld* avslør* benekt* nekt* avvis* forsvar* kritiser* tordn* klag* refs* avfei* insister*',
    according: ['ifølge', 'i følge', 'i henhold til', 'fremgår av'],
  },
  nn: {
    neutral:
      'seier sa sagt sei fortel* fortalde uttal* forklar* skriv* skreiv opplys* meld* meddel* rapporter* meiner meinte la legg* svar* kommenter* spør* spurde konstater* påpeik* peikar fastslå* konkluder* understrek* vurder* kunngj*',
    loaded:
      'hevd* påst* innrøm* skryt* rasa* åtvar* trugar anklag* skuld* avslør* nekt* avvis* forsvar* kritiser* klag* insister*',
    according: ['ifølgje', 'i følgje', 'i samsvar med', 'går fram av'],
  },
  da: {
    neutral:
      'indiker* næv* siger sagde sagt sige fortæl* fortalte udtal* udtaler forklar* skriv* skrev oplys* meld* meddel* rapporter* mener mente tilføj* svar* kommenter* spørg* spurgte konstater* påpeg* peger fastslå* konkluder* bemærk* understreg* vurder* beskriv* beskrev lyder lød forlyd* hedd* kalder kaldte',
    loaded:
      'hævd* påst* påstod indrøm* praler pralede rase* advar* truer truede anklag* beskyld* afslør* benægt* nægt* afvis* forsvar* kritiser* klag* insister*',
    according: ['ifølge', 'i følge', 'i henhold til', 'fremgår af'],
  },
  sv: {
    neutral:
      'nämn* indiker* säger sade sa sagt säga berätt* uttal* uttryck* förklar* skriv* skrev uppge* uppgav meddel* rapporter* anser ansåg menar menade tillade tillägg* lägger svar* kommenter* fråg* konstater* påpek* pekar fastslå* beton* beskriv* beskrev skämt* kallar kallade',
    loaded:
      'hävd* påst* påstod erkän* medge* medgav skryt* skröt rasa* varna* hota* anklag* beskyll* avslöj* förnek* neka* avvis* försvar* kritiser* klag* insister*',
    according: ['enligt', 'i enlighet med', 'framgår av'],
  },
  de: {
    neutral:
      'sagt* sagen gesagt erzähl* erklär* schreib* schrieb* geschrieben mitteil* mitgeteilt teilt* teilte bericht* meint* meinen meinte füg* fügt* fügte antwort* kommentier* frag* gefragt äußer* hinwies weist wies angab gab gibt bemerk* betont* stellt* heißt hieß so beschr* scherz* nannte nennt meld* gemeldet aussag* worten angaben',
    loaded:
      'behaupt* gestand* gesteh* gestanden zugab zugeb* prahl* tob* warn* droh* beschuldig* wirft warf vorwarf enthüll* leugn* bestreit* bestritt* verteidig* kritisier* klag* beklag* dementier* beharr*',
    according: ['laut', 'zufolge', 'nach angaben', 'gemäß', 'nach ansicht', 'geht aus'],
  },
  en: {
    neutral:
      'say* said words statement* tell* told stat* explain* writ* wrote announc* report* add* answer* comment* ask* remark* note* noted stress* describ* call* called',
    loaded:
      'claim* alleg* admit* boast* rage* warn* threaten* accus* reveal* den* reject* defend* critici* complain* insist*',
    according: ['according to'],
  },
};
