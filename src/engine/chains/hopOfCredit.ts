import type { Hop } from '../../model/Chain';
import type { Credit } from './Credit';

/** The hop that a credit states. "State media" names nobody: where a later sentence gives the name, the hop is not stated. */
export const hopOfCredit = ({ medium, relation, evidence, parallel }: Credit): Hop => ({
  actor: medium.name,
  agency: medium.agency?.id ?? null,
  kind: medium.kind,
  relation,
  stated: !(medium.generic && medium.agency !== null),
  evidence: evidence.text,
  evidenceAt: evidence,
  carries: !medium.own,
  own: medium.own,
  parallel,
  foundBy: 'credit',
});
