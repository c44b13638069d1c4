import { upstreamOf } from '../../library/upstreamOf';
import type { Report } from '../../model/Report';
import { StatementLine } from '../../ui/StatementLine';
import type { Translate } from '../../ui/Translate';
import { UpstreamLine } from './UpstreamLine';

interface Props {
  readonly report: Report;
  readonly t: Translate;
  readonly onReveal: (statement: string) => void;
}

/** The statements whose words stand elsewhere in what the reader has, each with the line of articles; unfolds. */
export function UpstreamList({ report, t, onReveal }: Props) {
  const known = report.statements.filter((statement) => upstreamOf(statement, report).steps.length > 0);
  if (known.length === 0) return null;
  return (
    <details class="upstreams">
      <summary>{t('headingUpstream')}</summary>
      {known.map((statement) => (
        <div key={statement.id}>
          <StatementLine statement={statement} t={t} onReveal={onReveal} />
          <UpstreamLine statement={statement} report={report} titled={false} t={t} />
        </div>
      ))}
    </details>
  );
}
