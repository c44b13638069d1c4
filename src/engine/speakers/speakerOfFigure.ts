import type { Speaker } from '../../model/Speaker';
import type { Figure } from './Figure';

/** A named figure as speaker. `article` tells whether "the" stands before the name: then an unknown name is rather a body than a person. */
export function speakerOfFigure(figure: Figure, article: boolean): Speaker {
  const acronym = figure.tokens.length === 1 && /^\p{Lu}{2,}s?$/u.test(figure.name);
  // A name of one word that nothing shows to be a person's is more often a company's.
  const lone = figure.tokens.length === 1 && figure.gender === null;
  const person = figure.kind === 'person' || (figure.kind === 'unknown' && !article && !acronym && !lone);
  return {
    id: figure.id,
    name: figure.name,
    role: person ? (figure.roles[0] ?? null) : null,
    kind: person ? 'person' : 'organisation',
    reason: null,
  };
}
