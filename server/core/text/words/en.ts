import type { LanguageWords } from './language-words.ts';

/** English: foreign quotations, and texts set beside the others. */
export const en: LanguageWords = {
  markers: `
    able about according after again against already also am ammunition an analyst and another any
    are area as at authorities available back based be because been before being better between
    born both building but can cannot change choose citizens come comment conditions cooperation
    could countries country create created current days default defence defense did didn different
    do does don during each election end even every expert experts february few find first for
    foreign found friday from full further future give go going good government had has have he
    here him his hold house how however important in increases into is it its january just keep
    know korea last learn least let like ll location long made make making many may me meeting
    member message might mine minister monday more most much must my need next no not now number
    of off often old on once one only or other our out over own people place point possible
    president prime protection provide put re read registered relationship report rights russia
    said same saturday say says she should side since some sorry states such sunday take terms
    than that the their them then there these they think third this those threat three through
    thursday today told too tuesday turn two ukraine up updated us used users very want war was
    way we weapons wednesday well were what when where which who why wish with within without work
    would year years yet you your`,
  spellings: 'tion -ing -ings -ness -ment -ments -ity -ly -ship -able -ous th gh ck w',

  sentenceStarters: `the a an this that these those he she it i we you they his her its our their and but or
    nor so in on at by for from with after before since when while if as then there here now what who where
    why how all many some no none yet still however meanwhile also although though because despite during
    such both neither according later earlier even instead once until yes perhaps`,
  neverLast: `e.g. i.e. cf. vs. v. viz. ca. c. approx. Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. Sen. Sens. Rep. Reps. Gov. Govs. Gen. Col.
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
