import type { AgencyCitation } from '../../../src/model/Report';
import type { GoldAgency } from '../Passage';
import { agenciesNamed } from './agenciesNamed';
import { bareWords } from './bareWords';

export interface AgencyCounts {
  readonly gold: number;
  readonly got: number;
  readonly hit: number;
  /** Hits of which a role is right too. */
  readonly role: number;
}

type Roles = Map<string, Set<string>>;

const add = (roles: Roles, key: string, role: string): unknown =>
  roles.set(key, (roles.get(key) ?? new Set<string>()).add(role));

/** Agencies of one passage, each counted once whatever its roles; mentions do not count. */
export function scoreAgencies(gold: readonly GoldAgency[], got: readonly AgencyCitation[]): AgencyCounts {
  const keysOf = (name: string): string[] => [...[...agenciesNamed(name)].sort(), bareWords(name)];
  const wanted: Roles = new Map();
  for (const { agency, role } of gold) if (role !== 'mention') add(wanted, keysOf(agency)[0]!, role);
  const found: Roles = new Map();
  for (const { id, name, role } of got) {
    const keys = [id, ...keysOf(name)];
    add(found, keys.find((key) => wanted.has(key)) ?? id, role);
  }
  const hits = [...wanted].filter(([key]) => found.has(key));
  const role = hits.filter(([key, roles]) => [...roles].some((one) => found.get(key)!.has(one))).length;
  return { gold: wanted.size, got: found.size, hit: hits.length, role };
}
