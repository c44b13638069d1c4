import { AGENCIES } from '../../../src/engine/lexicon/agencies';
import { bareName } from '../../../src/engine/text/bareName';

const forms = new Map<string, Set<string>>();
for (const agency of AGENCIES) {
  for (const form of [agency.name, ...agency.forms, ...agency.ambiguous]) {
    const key = bareName(form);
    forms.set(key, (forms.get(key) ?? new Set()).add(agency.id));
  }
}
const NONE: ReadonlySet<string> = new Set();

/** Ids of the agencies that go by a name. */
export const agencyForms = (name: string): ReadonlySet<string> => forms.get(bareName(name)) ?? NONE;
