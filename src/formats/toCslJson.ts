import { dateParts } from './dateParts';
import { handsOf } from './handsOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';
import { wordsOf } from './wordsOf';

/**
 * Statements as CSL-JSON (1.0.2), an item each: speaker, agency and outlet kept apart ("author" is who wrote the article, "contributor"
 * who speaks, as its schema has no name for that, "publisher" the agency, "container-title" the outlet). Fields of our own stand under
 * "custom", where other readers leave them alone.
 */
export function toCslJson(said: readonly SaidOnPage[]): string {
  const items = said.map(({ page, statement }) => {
    const agencies = handsOf(statement).filter(({ agency }) => agency !== null);
    const { speaker } = statement;
    const parts = dateParts(page.published);
    return {
      id: statement.key,
      type: 'article-newspaper',
      title: page.title,
      ...(page.authors.length > 0 && { author: page.authors.map((literal) => ({ literal })) }),
      ...(speaker !== null && { contributor: [{ literal: speaker.name }] }),
      ...(page.outlet !== null && { 'container-title': page.outlet }),
      ...(agencies.length > 0 && { publisher: agencies.map(({ actor }) => actor).join(', ') }),
      ...(parts !== null && { issued: { 'date-parts': [parts] } }),
      ...(page.url !== '' && { URL: page.url }),
      ...(page.language !== null && { language: page.language }),
      note: wordsOf(statement.content),
      custom: {
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        kind: statement.kind,
        hands: handsOf(statement).map(({ actor }) => actor),
      },
    };
  });
  return toJson(items);
}
