import type { Statement } from '../model/Statement';

/** Over which route words reached the page. `nobody`: a quotation without a speaker; `unattributed`: the page's own voice. */
export type RouteKind = 'agency' | 'hands' | 'first-hand' | 'nobody' | 'unattributed';

/** The agency nearest to this page: it is the one whose report the page had before it. */
export function routeOf({ kind, speaker, chain }: Statement): {
  readonly kind: RouteKind;
  readonly name: string | null;
} {
  if (kind === 'unattributed') return { kind, name: null };
  const agency = chain.hops.findLast((hop) => hop.carries && hop.kind === 'agency');
  if (agency) return { kind: 'agency', name: agency.actor };
  if (chain.depth > 0) return { kind: 'hands', name: null };
  return { kind: speaker === null ? 'nobody' : 'first-hand', name: null };
}
