import { Component } from 'preact';
import type { AuditedSource, SourceAudit } from '../../library/sourceAudit';
import type { MessageKey, Translate } from '../../ui/Translate';

/** Sources shown. */
const MOST_SHOWN = 50;

const COLUMNS = [
  ['auditStatements', ({ statements }) => statements],
  ['auditPages', ({ pages }) => pages],
  ['auditDirect', ({ direct }) => direct],
  ['auditFirstHand', ({ routes }) => routes['first-hand']],
  ['auditAgency', ({ routes }) => routes.agency],
] as const satisfies readonly (readonly [label: MessageKey, count: (source: AuditedSource) => number])[];

interface Props {
  readonly audit: SourceAudit;
  readonly t: Translate;
}

interface State {
  /** The column by which the table is sorted, from 0. */
  readonly column: number;
}

/** Who is quoted over the pages found, as a table that can be sorted, with a bar a source. */
export class AuditTable extends Component<Props, State> {
  override state: State = { column: 0 };

  override render({ audit, t }: Props, { column }: State) {
    if (audit.sources.length === 0) return null;
    const [, count] = COLUMNS[column]!;
    const sources = [...audit.sources].sort((a, b) => count(b) - count(a)).slice(0, MOST_SHOWN);
    const most = Math.max(1, ...sources.map(count));
    return (
      <details class="audit">
        <summary>{t('auditHeading')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('auditSource')}</th>
              {COLUMNS.map(([label], at) => (
                <th key={label} scope="col" aria-sort={at === column ? 'descending' : 'none'}>
                  <button type="button" class="link" onClick={() => this.setState({ column: at })}>
                    {t(label)}
                  </button>
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.kind + source.name}>
                <th scope="row">
                  <bdi>{source.name}</bdi> <span class="role">{source.roles[0]}</span>
                </th>
                {COLUMNS.map(([label, countOf]) => (
                  <td key={label} class="number">
                    {countOf(source).toLocaleString(t('locale'))}
                  </td>
                ))}
                <td>
                  <meter min={0} max={most} value={count(source)} aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    );
  }
}
