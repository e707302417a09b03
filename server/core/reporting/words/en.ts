import type { SpeechWords } from './speech-words.ts';

/** English. */
export const en: SpeechWords = {
  verbs: `says said saying tells told states stated explains explained writes wrote written announces
    announced reports reported adds added answers answered comments commented remarks remarked notes noted
    stresses stressed describes described claims claimed alleges alleged admits admitted boasts boasted
    warns warned accuses accused reveals revealed denies denied rejects rejected criticises criticised
    criticizes criticized complains complained insists insisted confirms confirmed argues argued believes
    believed thinks thought concludes concluded suggests suggested repeats repeated signals signalled
    signaled promises promised estimates estimated fears feared demands demanded thanks thanked predicts predicted`,
  splitVerbs: ['points out', 'pointed out', 'goes on', 'went on'],
  impersonal: [
    'it is said',
    'it was said',
    'is reported',
    'was reported',
    'is said to',
    'was said to',
    'are said to',
    'were said to',
    'is reported to',
    'are reported to',
    'is believed to',
    'are believed to',
    'rumour has it',
    'there are rumours',
    'are rumoured',
    'is rumoured',
    'is rumored',
  ],
  infinitiveMarks: 'to',
  auxiliaries:
    'has have had is was also now then first again himself herself later earlier further moreover still',
  accordingBefore: ['according to', 'in the words of', 'in the view of'],
  accordingAfter: [],
  toTheMindOf: 'for',
  statements: `analysis report article column piece interview assessment statement message comment note speech
    conclusion estimate study`,
  madeBy: 'from by of',
  within: 'in',
  saidTo: 'to in for',
  pronouns: 'he she they',
  persons: `*analyst *analysts *researcher *researchers *expert *experts professor *spokesperson *spokesman
    *spokeswoman director leader leaders minister ministers president chief general diplomat diplomats official
    officials source sources politician politicians mayor commentator adviser advisor editor author
    historian journalist ambassador secretary authorities fellow`,
  media: 'newspaper paper website site agency channel magazine media outlet broadcaster journal',
  bodies:
    'ministry department government think-tank company intelligence police army commission office',
  unnamed: 'rumours rumors reports accounts claims',
  relatives: 'who which that',
  and: 'and',
  boundaries: `that on in to from of for with at by against over under after before between among when if because
    while as so but or and who which what how why whether than without through around since following it`,
  fillers: `monday tuesday wednesday thursday friday saturday sunday also now then moreover therefore still
    itself again recently later earlier today yesterday further however`,
  reportedMood: '',
  hearsay: [
    'reportedly',
    'allegedly',
    'alleged',
    'supposedly',
    'is said to',
    'are said to',
    'was said to',
    'is reported to',
    'are reported to',
    'rumoured',
    'rumored',
    'rumours',
    'rumors',
    'unconfirmed',
    'so-called',
  ],
  doubt: [
    'perhaps',
    'maybe',
    'possibly',
    'possible',
    'probably',
    'likely',
    'apparently',
    'presumably',
    'seems',
    'seem',
    'seemed',
    'appears',
    'appear',
    'appeared',
    'suggests',
    'suggest',
    'may',
    'might',
    'could',
    'believed to',
    'potentially',
    'hardly',
    'unclear',
  ],
};
