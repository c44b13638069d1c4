import type { Correction } from '../model/Correction';
import type { Report } from '../model/Report';
import type { Speaker } from '../model/Speaker';
import type { Statement } from '../model/Statement';

const folded = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The reader's word for who speaks: one of the page's speakers by name, else somebody of whom no more than the name is known. */
function correctedSpeaker({ speaker }: Correction, known: ReadonlyMap<string, Speaker>): Speaker | null {
  if (speaker === null) return null;
  const onPage = known.get(folded(speaker));
  return (
    onPage ?? {
      id: `corrected ${folded(speaker)}`,
      name: speaker,
      role: null,
      kind: 'person',
      reason: null,
      foundBy: 'correction',
    }
  );
}

function speakersByName({ statements }: Report): ReadonlyMap<string, Speaker> {
  const named = statements.flatMap(({ speaker }) => (speaker && speaker.kind !== 'unnamed' ? speaker : []));
  return new Map(named.map((speaker) => [folded(speaker.name), speaker]));
}

/** A report with what the reader has corrected: what is no statement is left out, other speakers take the place of the wrong ones. */
export function applyCorrections(report: Report, corrections: ReadonlyMap<string, Correction>): Report {
  if (corrections.size === 0) return report;
  const known = speakersByName(report);
  const statements = report.statements.flatMap((statement): Statement | [] => {
    const correction = corrections.get(statement.key);
    if (correction === undefined) return statement;
    if (correction.verdict === 'no-statement') return [];
    return { ...statement, speaker: correctedSpeaker(correction, known) };
  });
  return { ...report, statements };
}
