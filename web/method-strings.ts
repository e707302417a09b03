/** The words on how Ordlyd works and what it cannot do; figures stand in `method/figures.ts`. */
import { str } from '@lit/localize';
import { localised, say, UI_LOCALE, whole } from './wording.ts';

const decimal = new Intl.NumberFormat(UI_LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const share = new Intl.NumberFormat(UI_LOCALE, { style: 'percent', minimumFractionDigits: 1 });

export const methodStrings = localised('method', {
  heading: 'Method and limits',
  lead: 'Ordlyd points to passages that report the same, and to what differs between them. It judges neither. Here is how it comes to what it shows, and where it goes wrong.',
  links: {
    heading: 'How passages are linked',
    vectors:
      'A model on this computer turns every sentence into numbers. It has learned from translations that sentences which say the same lie near each other, in whatever language.',
    evidence:
      'Two sentences are weighed by how near they lie, how far they stand out from the other candidates, which names, numbers and words they share, and what is linked around them. Two paragraphs are linked if at least one pair of their sentences holds. Order speaks for a link and is never demanded, so a passage that was moved keeps its links.',
  },
  confidence: {
    heading: 'What the percentage means',
    meaning:
      'A confidence of 80% says: of ten such links about eight are what a careful reader would draw. It was fitted on texts whose links people had marked, and is true to its word on news; on other kinds of text it may promise too much.',
    chance:
      '“By chance” says in how many pairs of unrelated texts so strong a match turns up. Two texts whose best match is no rarer than one in a hundred are said to report different things.',
  },
  drift: {
    heading: 'How drift is found',
    rules:
      'Rules compare numbers, dates, names, denials, hedges, quotations and sources in passages that are linked; sentences left out or added are those without a counterpart. Every finding names its rule and says how sure it is.',
    reading:
      'A finding is a place to look at, not an error. Papers edit, shorten and know more the next day; whether something was lost on the way is for you to say.',
  },
  claims: {
    heading: 'How claims are followed',
    search:
      'A claim is looked for by what it says, in every text of the collection. Whose words it is in and how surely it is told are read from verbs of saying, quotation marks and hedges.',
    silence:
      '“Not reported” means that no passage was found. A claim told in a hint, in a picture or spread over a page is easily missed.',
  },
  limits: {
    heading: 'What it cannot do',
    order:
      'Word order is not seen: who did what to whom can be turned around without the model noticing. The rules of drift catch some of it.',
    agreement:
      'Reporting the same is not agreeing. Two passages with a link can say opposite things about one event.',
    tone: 'Irony, allusion, choice of pictures and what stands between the lines are out of its reach.',
    languages:
      'It reads Norwegian in both forms, Danish, Swedish, German and English. Other languages, and much dialect, it does not.',
    short:
      'Headlines and single short sentences say little, so links between them are less sure than they look.',
    facts: 'It knows nothing about the world and cannot tell which of two texts is right.',
  },
  figures: {
    heading: 'Figures',
    caption: (sentences: number) =>
      say(
        'method.figures.caption',
        str`How often a sentence’s nearest neighbour in another language is its translation, among ${whole(sentences)} news sentences translated by professionals (NTREX-128)`,
      ),
    pairs: 'Languages',
    cosine: 'By closeness',
    margin: 'By standing out',
    nordic: 'Among bokmål, Danish, Swedish and German',
    german: 'German with the three others',
    nynorsk: 'Nynorsk with Danish, Swedish and German',
    share: (value: number) => share.format(value),
    caveat:
      'Settings were chosen on these sentences, so expect a little less elsewhere. The links are made from this and more; how they do on your texts only you can measure.',
    model: (megabytes: number, dimensions: number, pieces: number) =>
      say(
        'method.figures.model',
        str`The model has ${decimal.format(megabytes)} MB and gives ${whole(dimensions)} numbers for a sentence from a vocabulary of ${whole(pieces)} pieces. Its card, in models/nordic-static, tells how it was made, from what, and what was tried in vain.`,
      ),
  },
  check: {
    heading: 'Measure it yourself',
    text: 'Decide on some pairs under Review, and the page shows how often Ordlyd agrees with you on your own texts.',
    link: 'To the review',
  },
});
