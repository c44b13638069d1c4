import type { Match } from '../model/Match';
import type { AgencyCitation, AgencyFacts, AgencyRole, Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { groupBySpeaker, type SpeakerGroup } from './groupBySpeaker';
import { isCarriedBy } from './isCarriedBy';
import { isHeading } from './isHeading';
import { type RouteKind, routeOf } from './routeOf';

export interface Route {
  readonly kind: RouteKind;
  /** The agency's name; null for the other kinds. */
  readonly name: string | null;
  /** Statements that came this way, and how many of them have an unnamed speaker. */
  readonly count: number;
  readonly unnamed: number;
}

export interface AgencySummary {
  readonly id: string;
  readonly name: string;
  readonly facts: AgencyFacts;
  readonly roles: readonly { readonly role: AgencyRole; readonly mentions: number }[];
  /** Statements of the text that it carried, of those sure enough to be underlined. */
  readonly statements: number;
}

/** How many of the attributed statements rest on one speaker, or came through one agency. */
export interface Reliance {
  readonly on: 'speaker' | 'agency';
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/**
 * A report arranged for reading at a glance; nothing in it is worked out anew. Each statement stands in one place:
 * `speakers`, `headings`, `unsure` or `ownVoice`, and every count is of what stands in the lists.
 */
export interface Summary {
  /** Of `speakers` and `ownVoice`: widest first, the page's own voice last. */
  readonly routes: readonly Route[];
  /** What the text surely credits to somebody; most statements first. */
  readonly speakers: readonly SpeakerGroup[];
  /** Attributed in headlines and subheads. */
  readonly headings: readonly Statement[];
  /** Attributed, but not surely enough to be underlined. */
  readonly unsure: readonly Statement[];
  /** What nobody is credited for. */
  readonly ownVoice: readonly Statement[];
  readonly agencies: readonly AgencySummary[];
  /** Statements with the claims from elsewhere that belong to them, in reading order. */
  readonly related: readonly { readonly statement: Statement; readonly match: Match }[];
  /** Statements that the index took from this very article. */
  readonly fromThisArticle: number;
  readonly reliance: readonly Reliance[];
}

export function summarise(report: Report): Summary {
  const attributed = report.statements.filter(({ kind }) => kind !== 'unattributed');
  const sure = attributed.filter(({ shown }) => shown);
  const inText = sure.filter((statement) => !isHeading(statement, report));
  const ownVoice = report.statements.filter(({ kind }) => kind === 'unattributed');
  return {
    routes: routesOf([...inText, ...ownVoice]),
    speakers: groupBySpeaker(inText),
    headings: sure.filter((statement) => isHeading(statement, report)),
    unsure: attributed.filter(({ shown }) => !shown),
    ownVoice,
    agencies: agenciesOf(report.agencies, inText),
    related: report.statements.flatMap((statement) =>
      statement.matches
        .filter(({ claim, sameArticle }) => !sameArticle && report.claims[claim] !== undefined)
        .map((match) => ({ statement, match })),
    ),
    fromThisArticle: report.statements.filter(({ matches }) => matches.some(({ sameArticle }) => sameArticle)).length,
    reliance: relianceOf(inText),
  };
}

function routesOf(statements: readonly Statement[]): Route[] {
  const routes = new Map<string, Route>();
  for (const statement of statements) {
    const { kind, name } = routeOf(statement);
    const key = `${kind} ${name}`;
    const { count, unnamed } = routes.get(key) ?? { count: 0, unnamed: 0 };
    const more = statement.speaker?.kind === 'unnamed' ? 1 : 0;
    routes.set(key, { kind, name, count: count + 1, unnamed: unnamed + more });
  }
  const last = (route: Route) => (route.kind === 'unattributed' ? 1 : 0);
  return [...routes.values()].sort((a, b) => last(a) - last(b) || b.count - a.count);
}

function agenciesOf(citations: readonly AgencyCitation[], statements: readonly Statement[]): AgencySummary[] {
  const ids = [...new Set(citations.map(({ id }) => id))];
  return ids
    .flatMap((id) => {
      const own = citations.filter((citation) => citation.id === id);
      const first = own[0];
      if (!first) return [];
      const roles = own.map(({ role, mentions }) => ({ role, mentions }));
      return {
        id,
        name: first.name,
        facts: first.facts,
        roles,
        statements: statements.filter((statement) => isCarriedBy(statement, id)).length,
      };
    })
    .sort((a, b) => b.statements - a.statements);
}

/** Said of one speaker from two thirds on, of one agency only where nothing else is left; never of fewer than two statements. */
function relianceOf(statements: readonly Statement[]): Reliance[] {
  const of = statements.length;
  if (of < 2) return [];
  const most = groupBySpeaker(statements).find(({ speaker }) => speaker !== null);
  const routes = routesOf(statements);
  const only = routes.length === 1 ? routes[0] : undefined;
  const found: Reliance[] = [];
  if (most?.speaker && most.statements.length * 3 >= of * 2) {
    found.push({ on: 'speaker', name: most.speaker.name, count: most.statements.length, of });
  }
  if (only?.kind === 'agency' && only.name !== null) found.push({ on: 'agency', name: only.name, count: of, of });
  return found;
}
