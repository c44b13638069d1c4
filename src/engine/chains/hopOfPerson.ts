import type { Hop } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';

/** The hop to somebody who handed a statement on. @param evidenceAt where the article says so */
export function hopOfPerson(actor: string, evidenceAt: Passage, foundBy: RuleName): Hop {
  return {
    actor,
    agency: null,
    kind: 'person',
    relation: 'relayed',
    stated: true,
    evidence: evidenceAt.text,
    evidenceAt,
    carries: true,
    own: false,
    parallel: false,
    foundBy,
  };
}
