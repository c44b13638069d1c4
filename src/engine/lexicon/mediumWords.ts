import { wordSet } from './wordSet';

/** What stands behind these describes the source and is not its name. */
export const END_OF_MEDIUM = wordSet('of for who which in by from at');

/** Kinds of media that need no name. */
export const MEDIUM_KINDS = wordSet('newspaper media newswire broadcaster tabloid');

/** Before the medium's name these make somebody else of the source: "sources cited by the Ledger". */
export const BEFORE_MEDIUM_OF_OTHERS = wordSet('of for from at with by to in on and told');

/** Nouns that follow a name without making a medium of it: "the Novak network", "Norda agency". */
export const BEHIND_NO_MEDIUM = wordSet(
  'paper site website blog agency program network networks outlet portal wire journal show media station stations',
);

/** Between an article and a word for media: "the local daily". */
export const BEFORE_MEDIUM_NOUNS = wordSet(
  'news private the state local national public daily weekly radio popular online owned affiliated satellite television tv sports business',
);

/** Platforms and words that are no medium's name. */
export const NO_MEDIUM_NAMES = wordSet(
  'telegram youtube whatsapp facebook twitter news media instagram tiktok tv cable breaking',
);

/** Words for a programme. */
export const SHOWS = wordSet('podcast show programme program');

/** Between an article and a word for a programme. */
export const BEFORE_SHOWS = wordSet('radio tv television weekly daily talk late-night online popular own');

/** A name in marks behind these may be that of a work. */
export const MEDIUM_NOUNS_LIKE_TITLES = wordSet('paper papers show magazine');

/** Without a name these are no medium. */
export const NEVER_MEDIUM_UNNAMED = wordSet('agency site network networks programme program show wire');

/** A programme's name stands behind these: "on Norda Tonight". */
export const BEFORE_PROGRAMMES = wordSet('on told tells telling');

/** A programme's name goes on over these. */
export const WITHIN_PROGRAMMES = wordSet('and of the with in for &');

/** Words with a capital at the head of a sentence that open no name. */
export const NO_NAME_STARTS = wordSet(
  'the a an but and or in on at as when while after before for if so yet he she it they we i you his her its their our my this that these those then now also even still both according citing earlier later meanwhile however because since with from by to of not no one two some many most all mr mrs ms dr',
);

/** Words that a medium's name may end with behind a word that tells it: "Times Leader". */
export const MEDIUM_NAME_TAILS = wordSet(
  'leader republican democrat record independent union american register observer examiner reporter online plus 24',
);
