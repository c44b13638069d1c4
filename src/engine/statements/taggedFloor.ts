/** What the tagger thinks less likely than this is no proposal: of these less than one in twenty is right. */
export const TAGGED_FLOOR = 0.05;
