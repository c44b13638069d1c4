import { askContent } from '../../messaging/askContent';
import type { NamedThing } from '../../model/NamedThing';
import type { EntityFound } from '../../model/Report';
import { loadLender } from '../../platform/loadLender';

/** Whom and what the page in a tab names, less those that are listed as known; where its words do not tell a kind, compromise lends it. */
export async function loadNamed(tabId: number, known: readonly EntityFound[]): Promise<readonly NamedThing[]> {
  const [named, { lendKind }] = await Promise.all([askContent(tabId, 'nameEntities'), loadLender()]);
  const listed = new Set(known.map(({ name }) => name));
  return named
    .filter(({ name }) => !listed.has(name))
    .map((one) => (one.kind === 'other' ? { ...one, kind: lendKind(one.name) ?? 'other' } : one));
}
