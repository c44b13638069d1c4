import { wordSet } from './wordSet';

/** "dubbed", "the film": what follows in marks is a name, title or term. */
export const NAMING_WORDS = wordSet(
  'called dubbed titled entitled named nicknamed nickname slogan hashtag so-called labelled labeled branded song film movie book novel album podcast documentary sitcom musical single memoir essay paper starring in',
);

/** The same behind "the" only. */
export const NAMING_WORDS_BEHIND_THE = wordSet(
  'word words term phrase title show series play track episode comedy drama hit game',
);

/** Words that titles print small. */
export const SMALL_IN_TITLES = wordSet('a an the of and or in on at to for with by from vs de la is my your');
