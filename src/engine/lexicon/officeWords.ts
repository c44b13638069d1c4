import { wordSet } from './wordSet';

/** An office may begin behind these. */
export const BEFORE_OFFICES = wordSet('of by with for from to and as said says');

/** An office goes on over these: "head of port safety". */
export const WITHIN_OFFICES = wordSet('of for at in to');

/** Words that open a clause before the main one: "Where voters support the president, Voss won". */
export const INTRODUCING_WORDS = wordSet(
  'in on at by for with during after before when while where although though if since because once despite as',
);

/** Participles that describe whoever holds an office. */
export const DESCRIBING_WORDS = wordSet(
  'retired appointed elected re-elected designated accredited registered embattled disgraced ousted deposed convicted accused renowned noted celebrated impeached jailed exiled sacked fired disbarred suspended unnamed armed based-in licensed chartered certified distinguished respected beloved newly-elected self-styled self-described so-called',
);
