import type { Agency } from '../lexicon/Agency';
import { AGENCIES } from '../lexicon/agencies';
import { bareName } from '../text/bareName';

/** Every name of every agency, bared for comparison. */
export const BARE_AGENCY_NAMES: ReadonlyMap<Agency, ReadonlySet<string>> = new Map(
  AGENCIES.map((agency) => [agency, new Set([agency.name, ...agency.forms, ...agency.ambiguous].map(bareName))]),
);
