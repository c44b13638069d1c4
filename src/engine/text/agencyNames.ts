import type { Agency } from '../lexicon/Agency';
import { AGENCIES } from '../lexicon/agencies';
import { NameTable } from './NameTable';

/** What a printed name stands for. */
export interface AgencyName {
  /** More than one where agencies share the name. */
  readonly agencies: readonly Agency[];
  /** False for names with other meanings: they need a credit position, or a sure name elsewhere on the page. */
  readonly sure: boolean;
}

function collect(): Map<string, { agencies: Agency[]; sure: boolean }> {
  const names = new Map<string, { agencies: Agency[]; sure: boolean }>();
  const add = (form: string, agency: Agency, sure: boolean): void => {
    const known = names.get(form);
    if (!known) names.set(form, { agencies: [agency], sure });
    else if (!known.agencies.includes(agency)) known.agencies.push(agency);
  };
  for (const agency of AGENCIES) {
    for (const form of agency.forms) add(form, agency, true);
    for (const form of agency.ambiguous) add(form, agency, false);
    for (const form of agency.forms.filter(isLong)) add(form.toUpperCase(), agency, true);
  }
  return names;
}

/** A name that printed in capitals means nothing else: "KAZINFORM", not "FARS". */
const isLong = (form: string): boolean => form.includes(' ') || form.length >= LONG;
const LONG = 5;

/** Every form of every agency's name, longest first: "Associated Press of Pakistan" before "Associated Press". */
export const AGENCY_NAMES: NameTable<AgencyName> = new NameTable(collect());
