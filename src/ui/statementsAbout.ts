import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';

/** Shorter stretches, in UTF-16 code units, stand in too many statements to be about one. */
const SHORTEST = 12;

const EDGES = /^[\s"'“”‘’«»,.]+|[\s"'“”‘’«»,.]+$/g;

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(EDGES, '').toLowerCase();

/** The attributed statements of a page that a stretch of its text is part of, or that are part of it; in reading order. */
export function statementsAbout({ statements }: Report, text: string): Statement[] {
  const wanted = plain(text);
  if (wanted.length < SHORTEST) return [];
  return statements.filter(
    ({ kind, content }) =>
      kind !== 'unattributed' &&
      content.some((passage) => {
        const words = plain(passage.text);
        return words.length >= SHORTEST && (words.includes(wanted) || wanted.includes(words));
      }),
  );
}
