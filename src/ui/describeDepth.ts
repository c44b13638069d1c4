import type { HopKind } from '../model/Chain';
import type { Statement } from '../model/Statement';
import { countWords } from './countWords';
import type { MessageKey, Translate } from './Translate';

const ONE_HAND: Record<HopKind, MessageKey> = {
  agency: 'depthOneAgency',
  outlet: 'depthOneOutlet',
  person: 'depthOnePerson',
  organisation: 'depthOneOrganisation',
  document: 'depthOneOther',
  event: 'depthOneOther',
};

/** The depth of a statement's chain in words: "second-hand: one agency in between". */
export function describeDepth({ kind, speaker, chain }: Statement, t: Translate): string {
  if (kind === 'unattributed') return t('depthUnattributed');
  if (speaker === null && chain.depth === 0) return t('depthNobody');
  if (chain.depth === 0)
    return t(chain.hops.some((hop) => hop.own && hop.relation === 'told') ? 'depthOwn' : 'depthFirst');
  const hand = chain.hops.find((hop) => hop.carries && !hop.parallel);
  if (chain.depth === 1) return t(ONE_HAND[hand?.kind ?? 'event']);
  return chain.depth === 2 ? t('depthTwo') : countWords('depthMany', chain.depth, t);
}
