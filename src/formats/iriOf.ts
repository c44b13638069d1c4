import { wellFormed } from './wellFormed';

/** A page's address as an IRI: what no IRI may hold is written in per cent signs; those that are there stay. Empty where there is none. */
export function iriOf(url: string): string {
  return encodeURI(wellFormed(url)).replace(/%25([\da-f]{2})/gi, '%$1');
}
