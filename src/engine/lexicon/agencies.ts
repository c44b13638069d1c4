import type { Agency } from './Agency';
import data from './agencies.json';

/** News agencies of the world: names, countries, domains, owners. Distributors of press releases are not among them. */
export const AGENCIES: readonly Agency[] = data;
