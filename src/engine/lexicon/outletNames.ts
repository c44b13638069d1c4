import { wordSet } from './wordSet';

/** Words with a capital beside an outlet's name that leave it an outlet's. */
export const BESIDE_OUTLET_NAMES = wordSet(
  'the magazine playbook pro europe that business sports radio by from in on but and',
);
