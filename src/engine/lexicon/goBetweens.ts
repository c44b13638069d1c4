import { wordSet } from './wordSet';

/** Whoever speaks for somebody else. */
export const GO_BETWEENS = wordSet(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys solicitor aide representative representatives publicist agent secretary assistant interpreter translator adviser advisor deputy counsel',
);
