import type { Chain } from '../../model/Chain';
import type { AgencyCitation, AgencyRole } from '../../model/Report';
import type { Agency } from '../lexicon/Agency';
import type { PageCredit } from '../media/PageCredit';
import { evidenceWords } from './evidenceWords';
import type { LinkScene } from './LinkScene';

const ROLE_ORDER: readonly AgencyRole[] = ['dateline', 'byline', 'credit-line', 'reported-by', 'told', 'photo-credit'];

interface Tally {
  readonly agency: Agency;
  readonly role: AgencyRole;
  readonly evidence: string;
  mentions: number;
}

/** From this chance on a mention counts as a credit. */
const LIKELY = 0.5;

/** One entry per agency and role, those that carried most first; `statements` counts the chains an agency has a hop in. */
export function listAgencies(
  page: readonly PageCredit[],
  scene: LinkScene,
  texts: readonly string[],
  chains: readonly Chain[],
): AgencyCitation[] {
  const tallies = new Map<string, Tally>();
  const count = (agency: Agency, role: AgencyRole, evidence: string): void => {
    const key = `${agency.id} ${role}`;
    const known = tallies.get(key);
    if (known) known.mentions++;
    else tallies.set(key, { agency, role, evidence, mentions: 1 });
  };
  for (const { agency, role, evidence } of page) if (agency) count(agency, role, evidence);
  // What stands in a dateline or a line of credits is counted as such.
  const lines = page.flatMap(({ at }) => (at ? [at] : []));
  for (const { hand, chances } of scene.hands) {
    if (!hand.agency) continue;
    hand.mentions.forEach((mention, i) => {
      const { sentence, from, to, credit } = mention;
      const { start } = sentence.tokens[from]!;
      const { end } = sentence.tokens[to - 1]!;
      const isLine = lines.some((at) => at.block === sentence.block && at.start <= start && end <= at.end);
      if (chances[i]! < LIKELY || isLine) return;
      const words = evidenceWords(mention, texts[sentence.block]!).text;
      count(hand.agency!, credit?.relation === 'told' ? 'told' : 'reported-by', words);
    });
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
