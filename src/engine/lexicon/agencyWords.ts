import { wordSet } from './wordSet';

/** Behind initials these leave them to an agency. */
export const BEHIND_AGENCIES = wordSet(
  'news agency media photo wire correspondent reporter chief that he she they it we the a in on and but',
);
