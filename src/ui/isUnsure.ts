import type { Statement } from '../model/Statement';

/** Below this the words "not sure" stand beside a statement. A choice of presentation: what is underlined is the engine's. */
const SURE_FROM = 0.6;

/** Whether the reader is to be told that this attribution may be wrong. */
export function isUnsure(statement: Statement): boolean {
  if (statement.kind === 'unattributed') return false;
  return !statement.shown || statement.confidence < SURE_FROM;
}
