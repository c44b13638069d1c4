import { handsOf } from './handsOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';
import { wellFormed } from './wellFormed';
import { wordsOf } from './wordsOf';

const agent = (name: string, type: 'prov:Person' | 'prov:Organization' | 'prov:Agent') => ({
  '@type': type,
  'rdfs:label': name,
});

/**
 * The chains as PROV-O in JSON-LD: each form of the words is an entity, derived from the one before it and attributed to who passed it
 * on; the first is attributed to the speaker, the last stands on the page.
 */
export function toProv(said: readonly SaidOnPage[]): string {
  const graph = said.flatMap(({ page, statement }) => {
    const { key, speaker } = statement;
    const id = (step: number): string => `urn:according-to:${key}${step === 0 ? '' : `#${step}`}`;
    const hands = handsOf(statement);
    const utterance = {
      '@id': id(0),
      '@type': 'prov:Entity',
      'rdfs:label': 'what was said',
      ...(speaker !== null && {
        'prov:wasAttributedTo': agent(speaker.name, speaker.kind === 'person' ? 'prov:Person' : 'prov:Agent'),
      }),
    };
    const relays = hands.map(({ actor, evidence, stated }, step) => ({
      '@id': id(step + 1),
      '@type': 'prov:Entity',
      'prov:wasDerivedFrom': { '@id': id(step) },
      'prov:wasAttributedTo': agent(actor, 'prov:Organization'),
      'rdfs:comment': `${stated ? 'stated' : 'carried'}: ${evidence}`,
    }));
    const printed = {
      '@id': id(hands.length + 1),
      '@type': 'prov:Entity',
      'prov:value': wordsOf(statement.content),
      'prov:wasDerivedFrom': { '@id': id(hands.length) },
      ...(page.outlet !== null && { 'prov:wasAttributedTo': agent(page.outlet, 'prov:Organization') }),
      ...(page.url !== '' && { 'prov:atLocation': { '@id': encodeURI(wellFormed(page.url)) } }),
    };
    return [utterance, ...relays, printed];
  });
  const context = { prov: 'http://www.w3.org/ns/prov#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' };
  return toJson({ '@context': context, '@graph': graph });
}
