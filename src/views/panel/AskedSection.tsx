import type { Report } from '../../model/Report';
import { statementsAbout } from '../../ui/statementsAbout';
import type { Translate } from '../../ui/Translate';
import type { PanelActions } from './PanelActions';
import type { Asked } from './PanelState';
import { StatementEntry } from './StatementEntry';

interface Props {
  readonly asked: Asked;
  /** Of the page in front, which knows more of a statement than the marked words alone tell; null where it is none. */
  readonly report: Report | null;
  readonly actions: PanelActions;
  readonly plain: Translate;
  readonly t: Translate;
}

/** Who said what the reader has marked: as the page's report has it, else as the words alone tell. */
export function AskedSection({ asked: { text, found }, report, actions, plain, t }: Props) {
  const onPage = report ? statementsAbout(report, text) : [];
  const source = onPage.length > 0 ? report : found;
  const statements =
    onPage.length > 0 ? onPage : (found?.statements.filter(({ kind }) => kind !== 'unattributed') ?? []);
  return (
    <section class="asked" aria-live="polite" aria-busy={source === null}>
      <div class="row">
        <h2>{t('whoSaidThis')}</h2>
        <button type="button" class="link" onClick={actions.dismissAsked}>
          {t('close')}
        </button>
      </div>
      <p class="words" dir="auto">
        {text}
      </p>
      {source === null && <p class="soft">{t('reading')}</p>}
      {source !== null && statements.length === 0 && <p>{t('nobodyInSelection')}</p>}
      {source !== null && (
        <ol>
          {statements.map((statement) => (
            <StatementEntry
              key={statement.id}
              statement={statement}
              report={source}
              current={false}
              named
              actions={actions}
              plain={plain}
              t={t}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
