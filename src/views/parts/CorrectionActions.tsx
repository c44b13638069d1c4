import { Component } from 'preact';
import type { CorrectionMade } from '../../messaging/protocol';
import type { Statement } from '../../model/Statement';
import { reasonOf } from '../../ui/reasonOf';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly statement: Statement;
  /** Names of the page's speakers, to choose from. */
  readonly speakers: readonly string[];
  readonly correct: (made: CorrectionMade) => Promise<void>;
  readonly t: Translate;
}

interface State {
  /** What came of the last correction. */
  readonly notice: string | null;
  /** Whether the reader is being asked who speaks. */
  readonly asking: boolean;
}

/** Lets the reader say that a statement was read wrongly: that it is none, or that somebody else speaks, and who. */
export class CorrectionActions extends Component<Props, State> {
  override state: State = { notice: null, asking: false };

  private async correct(verdict: CorrectionMade['verdict'], speaker: string | null) {
    const { statement, correct, t } = this.props;
    const { key, content, foundBy } = statement;
    const words = content.map(({ text }) => text).join(' … ');
    const notice = await correct({ key, verdict, speaker, content: words, foundBy }).then(
      () => t('correctionKept'),
      (error: unknown) => reasonOf(error, t),
    );
    this.setState({ notice, asking: false });
  }

  override render({ statement, speakers, t }: Props, { notice, asking }: State) {
    return (
      <div class="actions">
        <button
          type="button"
          class="wrong-speaker"
          aria-expanded={asking}
          onClick={() => this.setState({ asking: !asking, notice: null })}
        >
          {t('wrongSpeaker')}
        </button>
        <button type="button" class="no-statement" onClick={() => this.correct('no-statement', null)}>
          {t('noStatement')}
        </button>
        {asking && (
          <SpeakerField
            list={`speakers-${statement.id}`}
            speakers={speakers}
            onKeep={(speaker) => this.correct('speaker', speaker)}
            t={t}
          />
        )}
        <span role="status">{notice}</span>
      </div>
    );
  }
}

interface FieldProps {
  /** The id of the list that the names are chosen from. */
  readonly list: string;
  readonly speakers: readonly string[];
  readonly onKeep: (speaker: string | null) => void;
  readonly t: Translate;
}

/** Longer ones are no names. */
const LONGEST_NAME = 200;

/** Asks for the name of who speaks. */
function SpeakerField({ list, speakers, onKeep, t }: FieldProps) {
  return (
    <form
      class="who-then"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.querySelector('input');
        onKeep(field?.value.trim().replace(/\s+/g, ' ') || null);
      }}
    >
      <label>
        {t('speakerInstead')} <input type="text" list={list} maxLength={LONGEST_NAME} dir="auto" />
      </label>
      <datalist id={list}>
        {speakers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="link">
        {t('keep')}
      </button>
    </form>
  );
}
