import type { Attribution } from '../../model/Attribution';
import { MAY_REPORT } from '../lexicon/reportingVerbs';
import { ROLE_HEADS } from '../lexicon/roles';
import { NO_HEART } from '../lexicon/speechClauses';
import type { Rules } from '../rules/Rules';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import { completeQuotations } from './completeQuotations';
import { isNobodysWord } from './isNobodysWord';
import type { Proposal } from './Proposal';
import { proposeAccording } from './proposeAccording';
import { proposeClauses } from './proposeClauses';
import { proposeHeadings } from './proposeHeadings';
import { proposePhrases } from './proposePhrases';
import { proposeQuotations } from './proposeQuotations';
import { proposeTagged } from './proposeTagged';
import { proposeTurns } from './proposeTurns';
import { standAlike } from './standAlike';
import { withoutHearers } from './withoutHearers';
import { withoutQuestion } from './withoutQuestion';
import { withoutRepeats } from './withoutRepeats';

/**
 * All that may be a statement, in no order: what the tagger offers, clauses with a verb of speech, quotations, headlines in two parts,
 * set phrases and printed dialogue. Each of them looks at the text alone, whatever the others find.
 * @param attributions what the tagger offers, readings that clash side by side
 */
export function proposeStatements(
  article: ArticleText,
  attributions: readonly Attribution[],
  rules: Rules,
): Proposal[] {
  const tagged = proposeTagged(attributions);
  const clauses = proposeClauses(article, cuesOf(article, attributions));
  const offered = [
    ...tagged,
    ...clauses,
    ...withTaggedSources(clauses, tagged),
    ...proposeAccording(article),
    ...proposeQuotations(article),
    ...proposeHeadings(article),
    ...proposePhrases(article),
    ...proposeTurns(article),
  ].filter(({ foundBy }) => foundBy.every(rules));
  return withoutRepeats(
    withoutNobodys(article, offered).map((one) =>
      withoutQuestion(article, complete(article, withoutHearers(article, one))),
    ),
  );
}

/** Of a cue by which nobody says anything no reading stays, but with a source of its own behind it. */
function withoutNobodys(article: ArticleText, offered: readonly Proposal[]): Proposal[] {
  const nobodys = new Set(offered.filter((one) => isNobodysWord(article, one)));
  const cues = new Set([...nobodys].map(endOfCue));
  return offered.filter((one) => !nobodys.has(one) && !(cues.has(endOfCue(one)) && !isInverted(one)));
}

/** Where a cue ends as one number, for a map: numbers are compared many times as fast as strings are put together. -1 where there is none. */
function endOfCue({ cue }: Pick<Proposal, 'cue'>): number {
  const last = cue.at(-1);
  return last ? last.block * 2 ** 32 + last.end : -1;
}

const isInverted = ({ source: [first], cue: [verb] }: Proposal): boolean =>
  first !== undefined && verb !== undefined && first.start >= verb.end;

/** A proposal with its quotations made whole, but for one that its cue stands in: of that only a part is told there. */
function complete({ blocks, quoted }: ArticleText, proposal: Proposal): Proposal {
  const [cue] = proposal.cue;
  const [around] = cue ? quotedWithin(quoted, cue.block, cue.start, cue.end) : [];
  if (cue && around && around.start <= cue.start) return proposal;
  return { ...proposal, content: completeQuotations(proposal.content, blocks, quoted) };
}

/** Clauses once more with the source that the tagger has for their cue, where it is another. */
function withTaggedSources(clauses: readonly Proposal[], tagged: readonly Proposal[]): Proposal[] {
  const likeliest = new Map<number, Proposal>();
  for (const one of tagged) {
    if (one.cue.length === 0 || one.source.length === 0) continue;
    const key = endOfCue(one);
    if (one.tagged > (likeliest.get(key)?.tagged ?? 0)) likeliest.set(key, one);
  }
  return clauses.flatMap((clause) => {
    const other = likeliest.get(endOfCue(clause));
    if (!other || standAlike(other.source, clause.source)) return [];
    return [{ ...clause, source: other.source, foundBy: [...clause.foundBy, 'tagged-source'] }];
  });
}

/** Where words that the tagger takes for the heart of a cue begin, by block. */
function cuesOf(article: ArticleText, attributions: readonly Attribution[]): Map<number, Set<number>> {
  const cues = new Map<number, Set<number>>();
  for (const { cue } of attributions) {
    for (const { block, start, end } of cue) {
      // Of "according to", "in the view of" no clause is read.
      const last = article.wordsWithin(block, start, end).findLast(({ lower }) => !NO_HEART.has(lower));
      // "pressed envoy Ada Novak": an office before a name is no verb.
      if (last && !(ROLE_HEADS.has(last.lower) && !MAY_REPORT.has(last.lower)))
        cues.set(block, (cues.get(block) ?? new Set()).add(last.start));
    }
  }
  return cues;
}
