import type { Statement } from '../model/Statement';
import type { Filter } from './Filter';
import { isCarriedBy } from './isCarriedBy';
import { routeOf } from './routeOf';

/** Those of the statements that a filter lets through, in the order they came. */
export function filterStatements(statements: readonly Statement[], filter: Filter): Statement[] {
  const { speaker, agency, kind, route } = filter;
  return statements.filter(
    (statement) =>
      (speaker === null || speaker === (statement.speaker?.id ?? '')) &&
      (agency === null || isCarriedBy(statement, agency)) &&
      (kind === null || kind === statement.kind) &&
      (route === null || route === routeOf(statement).kind),
  );
}
