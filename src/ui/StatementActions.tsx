import { Component } from 'preact';
import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { formatCitation } from './formatCitation';
import { reasonOf } from './reasonOf';
import type { Translate } from './Translate';

/** How long "Copied" stands, and how long why something failed, in milliseconds. */
const SHOWN_FOR = { done: 2000, failed: 6000 };

interface Props {
  readonly statement: Statement;
  readonly report: Report;
  /** Plain messages: what is copied goes elsewhere. */
  readonly t: Translate;
  /** An address that opens the page at the statement. */
  readonly link: () => string;
  /** Puts a text on the clipboard; rejects where that is forbidden. */
  readonly copy: (text: string) => Promise<void>;
  /** Saves the page that it stands on; rejects with a reason for the reader. Left out where that is offered for the whole page. */
  readonly save?: () => Promise<void>;
}

interface State {
  /** What the last press came to. */
  readonly notice: string | null;
}

/** Copies a statement as a citation, or a link to its passage, or saves its page, and says what came of it. */
export class StatementActions extends Component<Props, State> {
  override state: State = { notice: null };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  private async say(work: Promise<void>, done: string, failed: (error: unknown) => string) {
    const { notice, shownFor } = await work.then(
      () => ({ notice: done, shownFor: SHOWN_FOR.done }),
      (error: unknown) => ({ notice: failed(error), shownFor: SHOWN_FOR.failed }),
    );
    clearTimeout(this.timer);
    this.setState({ notice });
    this.timer = setTimeout(() => this.setState({ notice: null }), shownFor);
  }

  private copy(text: string) {
    const { copy, t } = this.props;
    return this.say(copy(text), t('copied'), () => t('copyFailed'));
  }

  private save(save: () => Promise<void>) {
    const { t } = this.props;
    return this.say(save(), t('savedNow'), (error) => reasonOf(error, t));
  }

  override render({ statement, report, t, link, save }: Props, { notice }: State) {
    return (
      <div class="actions">
        <button type="button" onClick={() => this.copy(formatCitation(statement, report, link(), t))}>
          {t('copyCitation')}
        </button>
        <button type="button" onClick={() => this.copy(link())}>
          {t('copyLink')}
        </button>
        {save && (
          <button type="button" onClick={() => this.save(save)}>
            {t('savePage')}
          </button>
        )}
        <span role="status">{notice}</span>
      </div>
    );
  }
}
