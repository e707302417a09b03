import type { LanguageWords } from './language-words.ts';

/** English: foreign quotations, and texts set beside the others. */
export const en: LanguageWords = {
  markers: `the of to and a is that it on this you be are we with as not he by have has will which from his they
    but can there been one who my would what their had more or were its up about your if out she when time
    should our only now must than very other how these some first into them want where could need because
    last many take any made make think however being between most such well did does too before those say
    said says then against while also through over after its during without for was an at`,
  endings: 'ing ings tion tions ness ment ments ed ly ity ities ship able ible ous',

  sentenceStarters: `the a an this that these those he she it i we you they his her its our their and but or
    nor so in on at by for from with after before since when while if as then there here now what who where
    why how all many some no none yet still however meanwhile also although though because despite during
    such both neither according later earlier even instead once until yes perhaps`,
  neverLast: `e.g. i.e. cf. vs. v. viz. ca. c. approx. Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. Sen. Rep. Gov. Gen. Col.
    Lt. Maj. Capt. Cmdr. Sgt. Adm. Brig. Pvt. Pres. St. Ft. Mt. incl. excl. est. dept. fig. Messrs.
    Supt. Det. Insp. Amb.`,
  closeList: 'etc. Jr. Sr. Esq. Ph.D. M.D. B.A. M.A. al.',
  eitherWay: `Inc. Ltd. Co. Corp. Bros. U.S. U.S.A. U.K. U.N. E.U. D.C. a.m. p.m. A.D. B.C. Jan. Feb. Mar. Apr.
    Aug. Sept. Sep. Oct. Nov. Dec. mt. ft. lb. oz. hr. min. sec. Ave. Blvd. Rd. Ariz. Calif. Colo.
    Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa.
    Tenn. Tex. Va. Vt. Wash. Wis. Wyo. m. bn. pct.`,
  beforeNumber: 'No. no. Nos. nos. p. pp. Vol. vol. Ch. ch. Art. art. Sec. Fig. fig. para.',
  afterOrdinal: '',
  beforeOrdinal: '',

  sections: [
    'World',
    'International',
    'Europe',
    'Asia',
    'Politics',
    'News',
    'Breaking news',
    'Latest news',
    'Business',
    'Economy',
    'Culture',
    'Sport',
    'Sports',
    'War in Ukraine',
    'Ukraine war',
    'Opinion',
    'Comment',
    'Editorial',
    'Analysis',
    'Explainer',
    'Background',
  ],
  bylines: ['By', 'Text', 'Written by', 'Published', 'Updated', 'Last updated', 'Reporting by'],
  creditWords: [
    'Photo',
    'Photograph',
    'Picture',
    'Image',
    'Images',
    'Credit',
    'Photo credit',
    'Image credit',
    'Illustration',
    'Graphic',
    'Screenshot',
    'File photo',
    'Map',
  ],
  captionOpeners: [
    'Pictured:',
    'Pictured above',
    'The picture shows',
    'The photo shows',
    'This photo shows',
    'In this photo',
    'File photo',
    'This image',
  ],
  unfoldButtons: ['Show more', 'Show less', 'Read more', 'View more'],
  teasers: [
    'Read more',
    'Read also',
    'Also read',
    'Read the full',
    'See also',
    'Watch:',
    'Watch the video',
    'Listen:',
    'Listen to the podcast',
    'Related:',
    'Related articles',
    'More on this story',
    'More on:',
    'Advertisement',
    'Article continues below',
    'Story continues below',
    'Share this article',
    'Video:',
    'Podcast:',
  ],
  newsletters: 'newsletter newsletters',
  signUp: 'subscribe sign register get',
};
