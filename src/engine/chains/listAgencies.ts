import type { Chain } from '../../model/Chain';
import type { AgencyCitation, AgencyRole } from '../../model/Report';
import type { Agency } from '../lexicon/Agency';
import type { Credit } from './Credit';
import type { PageCredit } from './PageCredit';

const ROLE_ORDER: readonly AgencyRole[] = ['dateline', 'byline', 'credit-line', 'reported-by', 'told', 'photo-credit'];

interface Tally {
  readonly agency: Agency;
  readonly role: AgencyRole;
  readonly evidence: string;
  mentions: number;
}

/** One entry per agency and role, those that carried most first; `statements` counts the chains an agency has a hop in. */
export function listAgencies(
  page: readonly PageCredit[],
  credits: readonly Credit[],
  chains: readonly Chain[],
): AgencyCitation[] {
  const tallies = new Map<string, Tally>();
  const count = (agency: Agency, role: AgencyRole, evidence: string): void => {
    const key = `${agency.id} ${role}`;
    const known = tallies.get(key);
    if (known) known.mentions++;
    else tallies.set(key, { agency, role, evidence, mentions: 1 });
  };
  for (const { agency, role, evidence } of page) count(agency, role, evidence);
  // "Additional reporting by …" is no sentence of the report.
  const lines = new Set(page.flatMap(({ role, at }) => (role === 'credit-line' && at?.start === 0 ? at.block : [])));
  for (const { medium, relation, evidence } of credits) {
    if (medium.agency && !lines.has(evidence.block))
      count(medium.agency, relation === 'told' ? 'told' : 'reported-by', evidence.text);
  }
  const carried = (agency: Agency): number => chains.filter((c) => c.hops.some((h) => h.agency === agency.id)).length;
  return [...tallies.values()]
    .map(({ agency, role, evidence, mentions }) => ({
      id: agency.id,
      name: agency.name,
      role,
      evidence,
      mentions,
      statements: carried(agency),
      facts: { country: agency.country, ownership: agency.ownership },
    }))
    .sort(
      (a, b) =>
        b.statements - a.statements ||
        a.name.localeCompare(b.name, 'en') ||
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
    );
}
