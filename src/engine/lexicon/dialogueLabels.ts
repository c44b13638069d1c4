import { wordSet } from './wordSet';

/** What stands before a colon at the head of a paragraph and names no speaker, lower-cased. */
export const NO_SPEAKER_LABELS = wordSet(
  'dear from my text video graphic caption captions note update updated breaking live watch read more related correction clarification photo photos listen audio music headline chyron subtitle subtitles source sources editor editors summary verdict rating price where when what who why how date time venue score result results transcript begin end voiceover image ps nb warning advertisement analysis opinion',
);
/** Labels of questions and of answers, lower-cased. */
export const QUESTION_LABELS = wordSet('q question');
export const ANSWER_LABELS = wordSet('a answer');
/** Whom a question asks, and who answers. */
export const ASKS_YOU = wordSet('you your yours yourself');
export const ANSWERS_AS_ME = wordSet("i my me we our us mine myself i’m i’ve i’d i’ll i'm i've i'd i'll");
