/** What people say of a link. */
export const LINK_VERDICTS = ['accepted', 'rejected'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];
