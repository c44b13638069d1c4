import type { Speaker } from '../../model/Speaker';
import { fullestRole } from './fullestRole';

/** So many roles of one speaker are compared; a person has two or three. */
const MOST_ROLES = 40;

/** The speakers with a role that one statement prints in short ("minister") as another one of the same speaker has it in full. */
export function withFullestRoles(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  const rolesOf = new Map<string, Set<string>>();
  for (const speaker of speakers) {
    if (speaker?.role == null) continue;
    const roles = rolesOf.get(speaker.id) ?? new Set();
    if (roles.size < MOST_ROLES) rolesOf.set(speaker.id, roles.add(speaker.role));
  }
  return speakers.map((speaker) =>
    speaker?.role == null ? speaker : { ...speaker, role: fullestRole(speaker.role, [...rolesOf.get(speaker.id)!]) },
  );
}
