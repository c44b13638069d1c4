import { handsOf } from './handsOf';
import { iriOf } from './iriOf';
import type { SaidOnPage } from './SaidOnPage';
import { toJson } from './toJson';
import { wordsOf } from './wordsOf';

/** Kinds of speakers and hands that are bodies. */
const BODIES: ReadonlySet<string> = new Set(['agency', 'outlet', 'organisation']);

/** A person, a body, or where neither is sure an agent. */
type AgentType = 'prov:Person' | 'prov:Organization' | 'prov:Agent';

const typeOf = (kind: string): AgentType =>
  kind === 'person' ? 'prov:Person' : BODIES.has(kind) ? 'prov:Organization' : 'prov:Agent';

const agent = (name: string, type: AgentType) => ({
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
        'prov:wasAttributedTo': agent(speaker.name, typeOf(speaker.kind)),
      }),
    };
    const relays = hands.map(({ actor, kind, evidence, stated }, step) => ({
      '@id': id(step + 1),
      '@type': 'prov:Entity',
      'prov:wasDerivedFrom': { '@id': id(step) },
      'prov:wasAttributedTo': agent(actor, typeOf(kind)),
      'rdfs:comment': `${stated ? 'stated' : 'carried'}: ${evidence}`,
    }));
    const printed = {
      '@id': id(hands.length + 1),
      '@type': 'prov:Entity',
      'prov:value': wordsOf(statement.content),
      'prov:wasDerivedFrom': { '@id': id(hands.length) },
      ...(page.outlet !== null && { 'prov:wasAttributedTo': agent(page.outlet, 'prov:Organization') }),
      ...(page.url !== '' && { 'prov:atLocation': { '@id': iriOf(page.url) } }),
    };
    return [utterance, ...relays, printed];
  });
  const context = { prov: 'http://www.w3.org/ns/prov#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' };
  return toJson({ '@context': context, '@graph': graph });
}
