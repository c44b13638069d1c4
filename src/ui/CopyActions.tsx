import { Component } from 'preact';
import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { formatCitation } from './formatCitation';
import type { MessageKey, Translate } from './Translate';

/** How long "Copied" stands, in milliseconds. */
const COPIED_FOR = 2000;

interface Props {
  readonly statement: Statement;
  readonly report: Report;
  /** Plain messages: what is copied goes elsewhere. */
  readonly t: Translate;
  /** An address that opens the page at the statement. */
  readonly link: () => string;
  /** Puts a text on the clipboard; rejects where that is forbidden. */
  readonly copy: (text: string) => Promise<void>;
}

interface State {
  /** What the last copying came to. */
  readonly notice: MessageKey | null;
}

/** Copies a statement as a citation, or a link to its passage, and says what came of it. */
export class CopyActions extends Component<Props, State> {
  override state: State = { notice: null };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  private async copy(text: string) {
    const notice = await this.props.copy(text).then(
      (): MessageKey => 'copied',
      (): MessageKey => 'copyFailed',
    );
    clearTimeout(this.timer);
    this.setState({ notice });
    this.timer = setTimeout(() => this.setState({ notice: null }), COPIED_FOR);
  }

  override render({ statement, report, t, link }: Props, { notice }: State) {
    return (
      <div class="actions">
        <button type="button" onClick={() => this.copy(formatCitation(statement, report, link(), t))}>
          {t('copyCitation')}
        </button>
        <button type="button" onClick={() => this.copy(link())}>
          {t('copyLink')}
        </button>
        <span role="status">{notice && t(notice)}</span>
      </div>
    );
  }
}
