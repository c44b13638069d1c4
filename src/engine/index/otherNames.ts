import type { IndexEntity } from '../../model/IndexFile';

/** Names with short forms that share no word with them. */
export const ENTITIES_OF_SEVERAL_NAMES: readonly IndexEntity[] = [
  {
    name: 'United States',
    kind: 'place',
    names: ['United States of America', 'United States', 'USA', 'U.S.A.', 'U.S.', 'US'],
  },
  { name: 'United Kingdom', kind: 'place', names: ['United Kingdom', 'Great Britain', 'Britain', 'U.K.', 'UK'] },
  { name: 'United Arab Emirates', kind: 'place', names: ['United Arab Emirates', 'UAE', 'U.A.E.'] },
  { name: 'United Nations', kind: 'organisation', names: ['United Nations', 'U.N.', 'UN'] },
  {
    name: 'UN Security Council',
    kind: 'organisation',
    names: ['United Nations Security Council', 'U.N. Security Council', 'UN Security Council', 'UNSC'],
  },
  { name: 'European Union', kind: 'organisation', names: ['European Union', 'E.U.', 'EU'] },
];

const BY_NAME: ReadonlyMap<string, IndexEntity> = new Map(
  ENTITIES_OF_SEVERAL_NAMES.flatMap((entity) =>
    entity.names.map((name): [string, IndexEntity] => [name.replace(/\./g, ''), entity]),
  ),
);

/** The entity that a name in either of its forms means, with all its forms; null for names that have but one. */
export function otherNames(name: string): IndexEntity | null {
  return BY_NAME.get(name.replace(/\./g, '')) ?? null;
}
