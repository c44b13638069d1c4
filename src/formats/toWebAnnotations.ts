import { roleBeside } from '../model/roleBeside';
import { iriOf } from './iriOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';

function selectors({ statement }: SaidOnPage) {
  return statement.content.map(({ text }) => ({ type: 'TextQuoteSelector', exact: text }));
}

function descriptionOf({ statement: { speaker, chain } }: SaidOnPage): string {
  const who =
    speaker === null
      ? 'Nobody is named'
      : [speaker.name, roleBeside(speaker)].filter((part) => part !== null).join(', ');
  const hands = chain.hops.filter(({ carries, own }) => carries && !own).map(({ actor }) => actor);
  return hands.length === 0 ? who : `${who}; via ${hands.join(', ')}`;
}

/** Statements as a W3C Web Annotation collection: the words as target, who said them and through whose hands as body. */
export function toWebAnnotations(said: readonly SaidOnPage[]): string {
  const items = said.map((one) => ({
    type: 'Annotation',
    id: `urn:according-to:${one.statement.key}`,
    motivation: 'identifying',
    body: { type: 'TextualBody', format: 'text/plain', value: descriptionOf(one) },
    target: selectors(one).map((selector) => ({ source: iriOf(one.page.url) || 'about:blank', selector })),
  }));
  // A collection and its pages must each have one identity of their own.
  const id = `urn:according-to:collection:${[said[0], said.at(-1)].map((one) => one?.statement.key ?? '').join(':')}:${said.length}`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Statements and their sources',
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return toJson(collection);
}
