/** Auxiliaries by tense: what was said is told in the past ("the ferry was late"), what a reporter adds beside it as a rule in the present. */
export const PAST_AUXILIARIES: readonly string[] =
  "was were had did would could might wasn't weren't hadn't didn't wouldn't couldn't".split(' ');
export const PRESENT_AUXILIARIES: readonly string[] =
  "is are am 's 're 'm has have 've does do will 'll can may must shall should isn't aren't hasn't haven't doesn't don't won't can't cannot".split(
    ' ',
  );
