import type { Statement } from '../model/Statement';

/** Below this the words "not sure" stand beside a statement: it is likelier wrong in something than right. What is underlined is the engine's choice. */
const SURE_FROM = 0.5;

/** Whether the reader is to be told that this attribution may be wrong. */
export function isUnsure(statement: Statement): boolean {
  if (statement.kind === 'unattributed') return false;
  return !statement.shown || statement.confidence < SURE_FROM;
}
