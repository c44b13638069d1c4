import type { Speaker } from '../model/Speaker';
import type { Statement } from '../model/Statement';

export interface SpeakerGroup {
  readonly speaker: Speaker | null;
  /** In reading order, at least one. */
  readonly statements: readonly Statement[];
}

/** Statements by speaker: most statements first, those without a speaker last. */
export function groupBySpeaker(statements: readonly Statement[]): SpeakerGroup[] {
  const groups = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const id = statement.speaker?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), statement]);
  }
  return [...groups.values()]
    .map((group) => ({ speaker: fullest(group), statements: group }))
    .sort(
      (a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.statements.length - a.statements.length,
    );
}

/** The group's speaker, with a role where any of its statements has one. */
function fullest(group: readonly Statement[]): Speaker | null {
  return (group.find(({ speaker }) => speaker?.role) ?? group[0])?.speaker ?? null;
}
