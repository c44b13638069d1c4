import { bareName } from '../text/bareName';
import type { Agency } from './Agency';
import { AGENCIES } from './agencies';

/** Every name of every agency, bared for comparison. */
export const BARE_AGENCY_NAMES: ReadonlyMap<Agency, ReadonlySet<string>> = new Map(
  AGENCIES.map((agency) => [agency, new Set([agency.name, ...agency.forms, ...agency.ambiguous].map(bareName))]),
);
