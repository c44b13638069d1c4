import type { Agency } from './Agency';
import { AGENCIES } from './agencies';

/** The agencies that publish at a domain ("norda.example"). */
export const AGENCIES_OF_DOMAIN: ReadonlyMap<string, readonly Agency[]> = collect();

function collect(): Map<string, Agency[]> {
  const byDomain = new Map<string, Agency[]>();
  for (const agency of AGENCIES) {
    for (const domain of agency.domains) byDomain.set(domain, [...(byDomain.get(domain) ?? []), agency]);
  }
  return byDomain;
}
