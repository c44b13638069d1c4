import type { Agency } from '../lexicon/Agency';
import { AGENCIES } from '../lexicon/agencies';
import { BARE_AGENCY_NAMES } from './bareAgencyNames';

/** The agencies that go by a name, by `bareName`: made once, so that a page is not compared with all of them. */
export const AGENCIES_OF_NAME: ReadonlyMap<string, readonly Agency[]> = collect();

function collect(): Map<string, Agency[]> {
  const byName = new Map<string, Agency[]>();
  for (const agency of AGENCIES) {
    for (const name of BARE_AGENCY_NAMES.get(agency)!) byName.set(name, [...(byName.get(name) ?? []), agency]);
  }
  return byName;
}
