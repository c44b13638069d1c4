import { wordSet } from './wordSet';

/** In full. */
export const WEEKDAYS_AND_MONTHS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/** In full and in short. */
export const MONTHS = wordSet(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
);
