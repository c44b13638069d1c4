import type { Speaker } from '../../model/Speaker';
import type { Roster } from '../mentions/buildRoster';
import type { Entity } from '../mentions/Entity';
import { speakerOfEntity } from './speakerOfEntity';

/** Who answers in questions and answers: the person spoken of most. */
export function intervieweeOf({ entities }: Roster): Speaker | null {
  const people = entities.filter((f) => f.kind === 'person' && f.tokens.length > 1);
  const most = people.reduce<Entity | null>((a, b) => (a && a.mentions >= b.mentions ? a : b), null);
  return most && speakerOfEntity(most, false);
}
