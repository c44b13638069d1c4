import { wordSet } from './wordSet';

/** Words that papers print in capitals before a dash or colon without meaning a place. */
export const NO_PLACE = wordSet(
  'file exclusive breaking update updated update: analysis opinion watch video photo photos live news correction editor note related read more fact factbox explainer interview review comment preview report alert poll quiz tldr new the spoiler warning advertisement developing urgent flash recap timeline profile obituary podcast archive sponsored promoted live: fact-check q&a text graphic caption source sources transcript',
);
