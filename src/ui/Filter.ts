import type { StatementKind } from '../model/Statement';
import type { RouteKind } from './routeOf';

/** Which statements of a page are to be seen; null: whatever it is. All must hold. */
export interface Filter {
  /** Id of a speaker; '' for statements without one. */
  readonly speaker: string | null;
  /** Id of an agency that carried it. */
  readonly agency: string | null;
  readonly kind: StatementKind | null;
  readonly route: RouteKind | null;
}
