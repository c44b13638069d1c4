import type { Correction } from '../model/Correction';
import type { Report } from '../model/Report';
import type { Speaker } from '../model/Speaker';
import type { Statement } from '../model/Statement';

/** The reader's word for who speaks. */
function correctedSpeaker({ speaker }: Correction, before: Speaker | null): Speaker | null {
  if (speaker === null) return null;
  const base = before ?? { role: null, kind: 'person', reason: null, foundBy: 'correction' };
  return { ...base, id: `corrected ${speaker}`, name: speaker, role: null, reason: null };
}

/** A report with what the reader has corrected: what is no statement is left out, other speakers take the place of the wrong ones. */
export function applyCorrections(report: Report, corrections: ReadonlyMap<string, Correction>): Report {
  if (corrections.size === 0) return report;
  const statements = report.statements.flatMap((statement): Statement | [] => {
    const correction = corrections.get(statement.key);
    if (correction === undefined) return statement;
    if (correction.verdict === 'no-statement') return [];
    return { ...statement, speaker: correctedSpeaker(correction, statement.speaker) };
  });
  return { ...report, statements };
}
