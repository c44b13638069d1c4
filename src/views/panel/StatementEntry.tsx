import type { Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { isHeading } from '../../ui/isHeading';
import { isUnsure } from '../../ui/isUnsure';
import { passageLink } from '../../ui/passageLink';
import { StatementActions } from '../../ui/StatementActions';
import { StatementBody } from '../../ui/StatementBody';
import { StatementLine } from '../../ui/StatementLine';
import { speakerName } from '../../ui/speakerName';
import type { Translate } from '../../ui/Translate';
import { CorrectionActions } from '../parts/CorrectionActions';
import { UpstreamLine } from '../parts/UpstreamLine';
import type { PanelActions } from './PanelActions';

interface Props {
  readonly statement: Statement;
  readonly report: Report;
  /** Whether the reader is at it on the page. */
  readonly current: boolean;
  /** Whether its speaker stands beside it; not where the list is by speaker. */
  readonly named: boolean;
  readonly actions: Pick<PanelActions, 'reveal' | 'copy' | 'correct'>;
  readonly plain: Translate;
  readonly t: Translate;
}

/** The names that the page's statements are credited to, each once. */
function namedSpeakers({ statements }: Report): string[] {
  const names = statements.flatMap(({ speaker }) => (speaker && speaker.kind !== 'unnamed' ? speaker.name : []));
  return [...new Set(names)];
}

/** One statement of the list: pressing it goes to its passage; everything its card tells unfolds below. */
export function StatementEntry({ statement, report, current, named, actions, plain, t }: Props) {
  const tags = [
    isHeading(statement, report) ? t('tagHeading') : null,
    isUnsure(statement) ? t('tagUnsure') : null,
  ].filter((tag) => tag !== null);
  return (
    <li class="entry" aria-current={current ? 'true' : undefined}>
      {(named || tags.length > 0) && (
        <p class="row who">
          <bdi>{named && speakerName(statement, t)}</bdi>
          {tags.map((tag) => (
            <span key={tag} class="small">
              {tag}
            </span>
          ))}
        </p>
      )}
      <StatementLine statement={statement} t={t} onReveal={actions.reveal} />
      <details>
        <summary>{t('details')}</summary>
        <StatementBody statement={statement} report={report} relatedShown={Number.POSITIVE_INFINITY} t={t} />
        <UpstreamLine statement={statement} report={report} titled t={t} />
        <StatementActions
          statement={statement}
          report={report}
          t={plain}
          link={() => passageLink(report.page.url, statement.content)}
          copy={actions.copy}
        />
        <CorrectionActions
          key={statement.key}
          statement={statement}
          speakers={namedSpeakers(report)}
          correct={actions.correct}
          t={t}
        />
      </details>
    </li>
  );
}
