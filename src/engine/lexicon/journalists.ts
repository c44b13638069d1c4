import { wordSet } from './wordSet';

/** A journalist stands for their medium behind these: "told Novak". */
export const BEFORE_JOURNALISTS = wordSet('told tells telling with by');

/** What may stand between a medium and its journalist's name: "Fox News White House correspondent Ada Novak". */
export const BETWEEN_MEDIUM_AND_JOURNALIST = wordSet(
  "anchor host co-host reporter correspondent journalist columnist moderator interviewer editor presenter political white house 's",
);
