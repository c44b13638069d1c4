import { dateParts } from './dateParts';
import { handsOf } from './handsOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';
import { wordsOf } from './wordsOf';

/**
 * Statements as CSL-JSON, an item each: speaker, agency and outlet kept apart ("author" is who wrote the article, "interviewee" who
 * speaks, "publisher" the agency, "container-title" the outlet).
 */
export function toCslJson(said: readonly SaidOnPage[]): string {
  const items = said.map(({ page, statement }) => {
    const agencies = handsOf(statement).filter(({ agency }) => agency !== null);
    const parts = dateParts(page.published);
    return {
      id: statement.key,
      type: 'article-newspaper',
      title: page.title,
      ...(page.authors.length > 0 && { author: page.authors.map((literal) => ({ literal })) }),
      ...(statement.speaker !== null && { interviewee: [{ literal: statement.speaker.name }] }),
      ...(page.outlet !== null && { 'container-title': page.outlet }),
      ...(agencies.length > 0 && { publisher: agencies.map(({ actor }) => actor).join(', ') }),
      ...(parts !== null && { issued: { 'date-parts': [parts] } }),
      ...(page.url !== '' && { URL: page.url }),
      ...(page.language !== null && { language: page.language }),
      note: wordsOf(statement.content),
    };
  });
  return toJson(items);
}
