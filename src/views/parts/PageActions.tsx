import { Component } from 'preact';
import { saidOn } from '../../formats/saidOn';
import { toCsv } from '../../formats/toCsv';
import { toMarkdown } from '../../formats/toMarkdown';
import type { SavedState } from '../../messaging/protocol';
import type { Report } from '../../model/Report';
import { countWords } from '../../ui/countWords';
import { Differences } from '../../ui/Differences';
import { describeApart } from '../../ui/describeApart';
import { formatDate } from '../../ui/formatDate';
import { listWords } from '../../ui/listWords';
import { reasonOf } from '../../ui/reasonOf';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly report: Report;
  readonly actions: {
    readonly savedState: () => Promise<SavedState>;
    readonly save: () => Promise<SavedState>;
    /** Puts a text on the clipboard; rejects where that is forbidden. */
    readonly copy: (text: string) => Promise<void>;
    readonly openLibrary: () => void;
  };
  readonly t: Translate;
}

interface State {
  readonly saved: SavedState | null;
  /** What the last press came to. */
  readonly notice: string | null;
}

/** What a reader can do with the whole page: save it, copy all that is said on it, go to what was saved. */
export class PageActions extends Component<Props, State> {
  override state: State = { saved: null, notice: null };

  override componentDidMount() {
    this.props.actions.savedState().then(
      (saved) => this.setState({ saved }),
      () => undefined,
    );
  }

  private async save() {
    try {
      this.setState({ saved: await this.props.actions.save(), notice: null });
    } catch (error) {
      this.setState({ notice: reasonOf(error, this.props.t) });
    }
  }

  private async copy(text: string) {
    const { actions, t } = this.props;
    const notice = await actions.copy(text).then(
      () => t('copied'),
      () => t('copyFailed'),
    );
    this.setState({ notice });
  }

  override render({ report, actions, t }: Props, { saved, notice }: State) {
    const date = saved?.savedAt
      ? new Date(saved.savedAt).toLocaleDateString(t('locale'), { dateStyle: 'medium' })
      : null;
    return (
      <section class="page-actions">
        {saved?.mayBeSaved && (
          <button type="button" class="link save-page" onClick={() => this.save()}>
            {date === null ? t('savePage') : t('pageSaved', date)}
          </button>
        )}
        {saved?.forbidden && <p class="small">{t('ruleThisPage')}</p>}
        <button type="button" class="link copy-markdown" onClick={() => this.copy(toMarkdown(saidOn(report)))}>
          {t('copyAllMarkdown')}
        </button>
        <button type="button" class="link copy-csv" onClick={() => this.copy(toCsv(saidOn(report)))}>
          {t('copyAllCsv')}
        </button>
        <button type="button" class="link open-library" onClick={actions.openLibrary}>
          {t('openLibrary')}
        </button>
        <span class="small" role="status">
          {notice}
        </span>
        {saved !== null && <AgainstLibrary saved={saved} published={report.page.published} t={t} />}
      </section>
    );
  }
}

/** What changed since the page was saved, and whose sentences it prints. */
function AgainstLibrary({
  saved: { changed, copies, packed },
  published: here,
  t,
}: {
  readonly saved: SavedState;
  /** Date of the page itself. */
  readonly published: string | null;
  readonly t: Translate;
}) {
  const number = (count: number) => count.toLocaleString(t('locale'));
  const where = (title: string, outlet: string | null, published: string | null) =>
    [
      outlet ?? t('quoted', title),
      published === null ? '' : formatDate(published, t),
      describeApart(published, here, t) ?? '',
    ]
      .filter(Boolean)
      .join(', ');
  const underNames = (names: SavedState['copies'][number]['names']) =>
    names && (
      <strong class="other-names"> {t('otherNames', listWords(names.there, t), listWords(names.here, t))}</strong>
    );
  return (
    <>
      {changed && (
        <details class="changed">
          <summary class="small">
            {t('changedSince', number(changed.came), number(changed.went), number(changed.reworded))}
          </summary>
          <ul>
            {changed.which.map((changes, at) => (
              <li key={at} class="words" dir="auto">
                <Differences changes={changes} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {copies.map(({ title, outlet, published, copied, sentences, names }) => (
        <p key={title} class="small" title={title}>
          {countWords('copyShare', sentences, t, number(copied), where(title, outlet, published))}
          {underNames(names)}
        </p>
      ))}
      {packed.map(({ title, outlet, published, copied, statements, names }) => (
        <p key={title} class="small" title={title}>
          {countWords('copyShareOfPack', statements, t, number(copied), where(title, outlet, published))}
          {underNames(names)}
        </p>
      ))}
    </>
  );
}
