import type { Speaker } from '../../model/Speaker';
import type { Roster } from './buildRoster';
import type { Figure } from './Figure';
import { speakerOfFigure } from './speakerOfFigure';

/** Who answers in questions and answers: the person spoken of most. */
export function intervieweeOf({ figures }: Roster): Speaker | null {
  const people = figures.filter((f) => f.kind === 'person' && f.tokens.length > 1);
  const most = people.reduce<Figure | null>((a, b) => (a && a.mentions >= b.mentions ? a : b), null);
  return most && speakerOfFigure(most, false);
}
