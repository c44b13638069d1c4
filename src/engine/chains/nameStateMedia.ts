import type { Credit } from './Credit';

/** So many sentences later the text may say which state medium it meant. */
const REACH = 4;
const STATE = /^(?:state|official|government)/u;
/** Agencies run no broadcaster: "state television" is another medium. */
const BROADCASTER = /\b(?:television|tv|radio|channel|broadcaster)\b/u;

/** "State media reported …" where the next sentences name the state's agency: the credit becomes the agency's. Changes `credits` in place. */
export function nameStateMedia(credits: Map<number, Credit[]>, sentences: number): void {
  for (const [index, list] of credits) {
    list.forEach((credit, i) => {
      if (
        !credit.medium.generic ||
        !STATE.test(credit.medium.name) ||
        BROADCASTER.test(credit.medium.name.toLowerCase())
      )
        return;
      for (let next = index; next <= Math.min(index + REACH, sentences); next++) {
        const named = credits.get(next)?.find((c) => c.medium.agency && isOfState(c) && c.relation !== 'told');
        if (!named) continue;
        const { name, key, kind, agency, own } = named.medium;
        list[i] = { ...credit, medium: { ...credit.medium, name, key, kind, agency, own } };
        return;
      }
    });
  }
}

const isOfState = ({ medium }: Credit): boolean =>
  /^(?:state|public|party)/u.test(medium.agency?.ownership?.kind ?? '');
