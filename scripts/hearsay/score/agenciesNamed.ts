import { AGENCIES } from '../../../src/engine/lexicon/agencies';
import { bareWords } from './bareWords';

const byForm = new Map<string, Set<string>>();
for (const { id, name, forms, ambiguous } of AGENCIES) {
  for (const form of [id, name, ...forms, ...ambiguous]) {
    const key = bareWords(form).replace(/^the /u, '');
    byForm.set(key, (byForm.get(key) ?? new Set()).add(id));
  }
}
const NONE: ReadonlySet<string> = new Set();

/** Ids of the agencies that go by a name: several where they share it, so that any of them counts for it. */
export const agenciesNamed = (name: string): ReadonlySet<string> =>
  byForm.get(bareWords(name).replace(/^the /u, '')) ?? NONE;

/** Whether two names may mean one agency. */
export function isSameAgency(a: string, b: string): boolean {
  const ids = agenciesNamed(b);
  return [...agenciesNamed(a)].some((id) => ids.has(id));
}
