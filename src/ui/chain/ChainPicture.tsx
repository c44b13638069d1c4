import { Component } from 'preact';
import type { Hop } from '../../model/Chain';
import type { Statement } from '../../model/Statement';
import { listWords } from '../listWords';
import type { MessageKey, Translate } from '../Translate';
import { type ChainNode, chainSteps } from './chainSteps';
import { Glyph } from './Glyph';
import { relationKey } from './relationKey';

/** So many steps share the card's width; more of them wrap. */
const FITS_ONE_ROW = 5;

interface Props {
  readonly statement: Pick<Statement, 'speaker' | 'chain'>;
  readonly t: Translate;
}

interface State {
  /** The hop pointed at or focused; null: the one that matters most. */
  readonly hop: Hop | null;
}

/**
 * The chain as a picture that is a list: speaker, hops, this page, wrapping where it is narrow. Each hop is a button that
 * shows the words it rests on; at rest the words of the last hand are shown. A screen reader hears them with each hop.
 */
export class ChainPicture extends Component<Props, State> {
  override state: State = { hop: null };

  override render({ statement, t }: Props, { hop }: State) {
    const steps = chainSteps(statement);
    const { hops } = statement.chain;
    const shown = hop !== null && hops.includes(hop) ? hop : (hops.findLast((each) => each.carries) ?? hops.at(-1));
    return (
      <>
        <ol
          class={`chain${steps.length > FITS_ONE_ROW ? ' long' : ''}`}
          aria-label={t('chainLabel')}
          onMouseLeave={() => this.setState({ hop: null })}
        >
          {steps.map((step, index) => (
            <li key={index} class="step">
              {steps[index + 1] && <span class={`leg ${steps[index + 1]?.link}`} />}
              {step.nodes.map((node, row) => this.node(node, row, node.hop === shown))}
            </li>
          ))}
        </ol>
        {shown && (
          <p class="evidence" aria-hidden="true">
            <b>
              <bdi>{shown.actor}</bdi>
            </b>{' '}
            {describeEvidence(shown, t)}
          </p>
        )}
      </>
    );
  }

  private node({ shape, tone, name, hop }: ChainNode, key: number, current: boolean) {
    const { t } = this.props;
    const label = name ?? t(tone === 'speaker' ? 'speakerUnknownShort' : 'thisPage');
    const body = (
      <>
        <Glyph shape={shape} />
        <span class="name">
          <bdi>{label}</bdi>
        </span>
      </>
    );
    if (hop === null)
      return (
        <div key={key} class={`node ${tone}`}>
          {body}
        </div>
      );
    const relation = t(relationKey(hop));
    const how = hop.own ? t('thisPage') : hop.stated ? relation : t('carriedOver');
    const show = () => this.setState({ hop });
    return (
      <button
        key={key}
        type="button"
        class={`node ${tone}${current ? ' current' : ''}`}
        onMouseEnter={show}
        onFocus={show}
        onClick={show}
      >
        {body}
        <span class="how">{how}</span>
        <span class="heard">
          {how === relation ? describeEvidence(hop, t) : listWords([relation, describeEvidence(hop, t)], t)}
        </span>
      </button>
    );
  }
}

/** The words that show a hop, and where they stand. */
function describeEvidence(hop: Hop, t: Translate): string {
  const where: MessageKey =
    hop.evidenceAt === null ? 'evidenceCredit' : hop.stated ? 'evidenceStated' : 'evidenceCarried';
  return t(where, hop.evidence);
}
