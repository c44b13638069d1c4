import { ROLE } from '../../src/engine/text/TokenReading';
import type { GoldDocument } from './GoldDocument';

/** The gold role of each token for the first pass. Where attributions overlap, a cue wins over a source, that over content. */
export function rolesOfTokens(document: GoldDocument): Uint8Array {
  const roles = new Uint8Array(document.text.tokens.count);
  for (const a of document.attributions) for (const [from, to] of a.content) roles.fill(ROLE.content, from, to);
  for (const a of document.attributions) for (const [from, to] of a.source) roles.fill(ROLE.source, from, to);
  for (const a of document.attributions) for (const [from, to] of a.cue) roles.fill(ROLE.cue, from, to);
  return roles;
}
