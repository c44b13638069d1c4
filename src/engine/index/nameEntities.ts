import type { Article } from '../../model/Article';
import type { NamedThing } from '../../model/NamedThing';
import type { NameTagger } from '../names/createNameTagger';
import { findNames } from './findNames';
import { readEntities } from './readEntities';
import { tableOfNames } from './tableOfNames';
import { wordingOf } from './wordingOf';

/** The people, bodies and places that an article names, the most named first. Linear; not on the way to a highlight. */
export function nameEntities(article: Article, tagger: NameTagger): NamedThing[] {
  const entities = readEntities(article, new Set(), tagger);
  const table = tableOfNames(entities);
  const mentions = new Int32Array(entities.length);
  for (const { text } of article.blocks)
    for (const { entity } of findNames(wordingOf(text), table)) mentions[entity]!++;
  return entities
    .map(({ name, kind }, i) => ({ name, kind, mentions: Math.max(1, mentions[i]!) }))
    .sort((a, b) => b.mentions - a.mentions);
}
