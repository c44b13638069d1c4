import type { Report } from '../../model/Report';
import { roleBeside } from '../../model/roleBeside';
import type { Statement } from '../../model/Statement';
import { Count } from '../../ui/Count';
import { filterStatements } from '../../ui/filterStatements';
import { groupBySpeaker } from '../../ui/groupBySpeaker';
import { speakerName } from '../../ui/speakerName';
import type { Translate } from '../../ui/Translate';
import type { PanelActions } from './PanelActions';
import type { PanelState } from './PanelState';
import { StatementEntry } from './StatementEntry';

interface Props {
  readonly report: Report;
  readonly state: Pick<PanelState, 'order' | 'filter' | 'at'>;
  readonly actions: PanelActions;
  readonly plain: Translate;
  readonly t: Translate;
}

/** The statements of a page as a list, or as one list a speaker. */
export function StatementList({ report, state: { order, filter, at }, actions, plain, t }: Props) {
  const statements = filterStatements(report.statements, filter);
  const place = 1 + statements.findIndex(({ id }) => id === at);
  const list = (entries: readonly Statement[], named: boolean) => (
    <ol>
      {entries.map((statement) => (
        <StatementEntry
          key={statement.id}
          statement={statement}
          report={report}
          current={statement.id === at}
          named={named}
          actions={actions}
          plain={plain}
          t={t}
        />
      ))}
    </ol>
  );
  return (
    <div class="statements">
      <p class="small place" role="status">
        {place > 0 && t('placeOf', place.toLocaleString(t('locale')), statements.length.toLocaleString(t('locale')))}
      </p>
      {statements.length === 0 && <p class="soft">{t('nothingLeft')}</p>}
      {order === 'reading'
        ? list(statements, true)
        : groupBySpeaker(statements).map(({ speaker, statements: own }) => (
            <section key={speaker?.id ?? ''} class="speaker-group">
              <h3 class="row">
                <span>
                  <bdi>{own[0] && speakerName(own[0], t)}</bdi> <bdi class="role">{roleBeside(speaker) ?? ''}</bdi>
                </span>
                <Count stem="statements" count={own.length} t={t} />
              </h3>
              {list(own, false)}
            </section>
          ))}
    </div>
  );
}
