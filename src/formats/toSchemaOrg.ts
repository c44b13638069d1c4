import type { Speaker } from '../model/Speaker';
import { iriOf } from './iriOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';
import { wordsOf } from './wordsOf';

function agentOf(speaker: Speaker | null) {
  if (speaker === null || speaker.kind === 'unnamed' || speaker.kind === 'document') return undefined;
  const { name, role } = speaker;
  return speaker.kind === 'person'
    ? { '@type': 'Person', name, ...(role !== null && { jobTitle: role }) }
    : { '@type': 'Organization', name, ...(role !== null && { description: role }) };
}

/**
 * Statements as schema.org JSON-LD: words that the page quotes are a `Quotation`, others a `Claim`, both with who said them and where
 * they appear. A `Claim` is what a `ClaimReview` can be made of; no verdict is given here.
 */
export function toSchemaOrg(said: readonly SaidOnPage[]): string {
  const graph = said.map(({ page, statement }) => {
    const author = agentOf(statement.speaker);
    const article = {
      '@type': 'NewsArticle',
      headline: page.title,
      ...(page.url !== '' && { url: iriOf(page.url) }),
      ...(page.published !== null && { datePublished: page.published }),
      ...(page.outlet !== null && { publisher: { '@type': 'Organization', name: page.outlet } }),
    };
    const words = wordsOf(statement.content);
    const common = {
      '@id': `urn:according-to:${statement.key}`,
      ...(statement.setting.date !== null && { dateCreated: statement.setting.date }),
    };
    return statement.kind === 'direct' || statement.kind === 'mixed'
      ? {
          '@type': 'Quotation',
          ...common,
          text: words,
          ...(author && { spokenByCharacter: author, creator: author }),
          isPartOf: article,
        }
      : { '@type': 'Claim', ...common, text: words, ...(author && { author }), appearance: article };
  });
  return toJson({ '@context': 'https://schema.org', '@graph': graph });
}
