import { Component } from 'preact';
import type { CorrectionMade } from '../../messaging/protocol';
import type { Statement } from '../../model/Statement';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly statement: Statement;
  readonly correct: (made: CorrectionMade) => Promise<void>;
  readonly t: Translate;
}

/** Lets the reader say that a statement was read wrongly. */
export class CorrectionActions extends Component<Props, { readonly notice: string | null }> {
  override state = { notice: null };

  private async correct(verdict: CorrectionMade['verdict']) {
    const { statement, correct, t } = this.props;
    const { key, content, foundBy } = statement;
    const words = content.map(({ text }) => text).join(' … ');
    const made: CorrectionMade = { key, verdict, speaker: null, content: words, foundBy };
    const notice = await correct(made).then(
      () => t('correctionKept'),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    this.setState({ notice });
  }

  override render({ t }: Props, { notice }: { readonly notice: string | null }) {
    return (
      <div class="actions">
        <button type="button" class="wrong-speaker" onClick={() => this.correct('speaker')}>
          {t('wrongSpeaker')}
        </button>
        <button type="button" class="no-statement" onClick={() => this.correct('no-statement')}>
          {t('noStatement')}
        </button>
        <span role="status">{notice}</span>
      </div>
    );
  }
}
