import type { Speaker } from '../../model/Speaker';

/** Several who speak as one. */
export const coupleOf = (speakers: readonly Speaker[]): Speaker => ({
  id: speakers.map((s) => s.id).join('+'),
  name: speakers.map((s) => s.name).join(' and '),
  role: null,
  kind: speakers.every((s) => s.kind === 'person') ? 'person' : 'organisation',
  reason: null,
  foundBy: 'couple',
});
