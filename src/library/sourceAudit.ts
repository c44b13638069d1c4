import { groupBy } from '../engine/index/groupBy';
import type { SavedPage } from '../model/SavedPage';
import type { SpeakerKind } from '../model/Speaker';
import type { Statement } from '../model/Statement';

/** How a statement came to the page: first-hand, by an agency, by other hands, or nobody tells. */
export type Route = 'first-hand' | 'agency' | 'other-hands';

/** One source over a selection of pages. */
export interface AuditedSource {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The roles that pages give, most frequent first. */
  readonly roles: readonly string[];
  readonly pages: number;
  readonly statements: number;
  readonly direct: number;
  readonly indirect: number;
  readonly routes: Readonly<Record<Route, number>>;
}

/** Who is quoted over a selection of pages. */
export interface SourceAudit {
  readonly pages: number;
  readonly statements: number;
  /** Statements of sources that the pages do not name. */
  readonly unnamed: number;
  /** Most statements first. */
  readonly sources: readonly AuditedSource[];
}

function routeOf({ chain }: Statement): Route {
  const hands = chain.hops.filter(({ carries, own }) => carries && !own);
  if (hands.length === 0) return 'first-hand';
  return hands.some(({ agency }) => agency !== null) ? 'agency' : 'other-hands';
}

/** Values by how often they occur. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

interface Said {
  readonly page: string;
  readonly statement: Statement;
}

function auditOf(name: string, kind: SpeakerKind, said: readonly Said[]): AuditedSource {
  const routes: Record<Route, number> = { 'first-hand': 0, agency: 0, 'other-hands': 0 };
  for (const { statement } of said) routes[routeOf(statement)]++;
  const indirect = said.filter(({ statement }) => statement.kind === 'indirect').length;
  return {
    name,
    kind,
    roles: byFrequency(said.flatMap(({ statement }) => statement.speaker?.role ?? [])),
    pages: new Set(said.map(({ page }) => page)).size,
    statements: said.length,
    direct: said.length - indirect,
    indirect,
    routes,
  };
}

/** Counts who is quoted over saved pages, how often, in which role, named or not, direct or not, and by which route. */
export function sourceAudit(pages: readonly SavedPage[]): SourceAudit {
  const said = pages.flatMap(({ id, report }) =>
    report.statements
      .filter(({ kind, speaker, shown }) => shown && kind !== 'unattributed' && speaker !== null)
      .map((statement): Said => ({ page: id, statement })),
  );
  const bySource = groupBy(said, ({ statement: { speaker } }) => `${speaker!.kind} ${speaker!.name}`);
  const sources = [...bySource.values()].map((list) => {
    const { name, kind } = list[0]!.statement.speaker!;
    return auditOf(name, kind, list);
  });
  return {
    pages: pages.length,
    statements: said.length,
    unnamed: said.filter(({ statement }) => statement.speaker?.kind === 'unnamed').length,
    sources: sources.sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)),
  };
}
