import type { CreditedAgencies } from '../model/CreditedAgencies';

/** A page of which less stands in another is not the same report. */
const MOST_OF_IT = 0.5;

/**
 * Whether one agency's report is printed under another's name: both texts name agencies as theirs, and not one of them is the same.
 *
 * @param share of this page's text that stands in the other, 0 to 1
 */
export function underAnotherName(
  here: readonly string[],
  there: readonly string[],
  share: number,
): CreditedAgencies | null {
  if (share < MOST_OF_IT || here.length === 0 || there.length === 0) return null;
  return here.some((name) => there.includes(name)) ? null : { here, there };
}
