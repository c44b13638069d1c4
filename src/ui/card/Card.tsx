import { Component } from 'preact';
import type { Match } from '../../model/Match';
import type { AgencyCitation } from '../../model/Report';
import { AgencyNote } from '../AgencyNote';
import { ChainPicture } from '../chain/ChainPicture';
import { countWords } from '../countWords';
import { describeDepth } from '../describeDepth';
import { describeSetting } from '../describeSetting';
import { formatCitation } from '../formatCitation';
import { isHeading } from '../isHeading';
import { isolating } from '../isolating';
import { isUnsure } from '../isUnsure';
import { Listed } from '../Listed';
import { passageLink } from '../passageLink';
import { RelatedClaim } from '../RelatedClaim';
import type { MessageKey, Translate } from '../Translate';
import type { CardProps } from './CardProps';

/** So many claims stand in the card; the popup has them all. */
const RELATED_SHOWN = 2;
/** How long "Copied" stands, in milliseconds. */
const COPIED_FOR = 2000;

interface State {
  /** What the last copying came to; its words stand in for the button's. */
  readonly notice: MessageKey | null;
}

/** The hover card of one statement: who, where and when, through whose hands, and what else is known. */
export class Card extends Component<CardProps, State> {
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

  override render({ statement, report, theme, pinned, onPin, onClose, ...props }: CardProps, { notice }: State) {
    const link = passageLink(report.page.url, statement.content);
    const t = isolating(props.t);
    const heading = isHeading(statement, report);
    return (
      <section
        class="card"
        lang={t('locale')}
        role="dialog"
        aria-label={t('cardLabel')}
        data-theme={theme ?? undefined}
      >
        <div class="corner">
          <button
            type="button"
            class="icon"
            aria-pressed={pinned}
            aria-label={t('pin')}
            title={t('pin')}
            onClick={() => onPin(!pinned)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M5.5 1.5h5L10 6.5l2.5 3h-9l2.5-3zM8 9.5v5" />
            </svg>
          </button>
          <button type="button" class="icon" aria-label={t('close')} title={t('close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" />
            </svg>
          </button>
        </div>
        {this.speaker(t)}
        {isUnsure(statement) && <p class="unsure">{t('unsure')}</p>}
        {statement.kind !== 'unattributed' && !(heading && statement.chain.hops.length === 0) && (
          <ChainPicture key={statement.id} statement={statement} t={t} />
        )}
        <p class="depth">{heading ? t('depthHeading') : describeDepth(statement, t)}</p>
        {agenciesOf(this.props).map(({ id, name, facts }) => (
          <AgencyNote key={id} name={name} facts={facts} t={t} />
        ))}
        {this.related(t)}
        <div class="actions">
          <button type="button" onClick={() => this.copy(formatCitation(statement, report, link, props.t))}>
            {t('copyCitation')}
          </button>
          <button type="button" onClick={() => this.copy(link)}>
            {t('copyLink')}
          </button>
          <span role="status">{notice && t(notice)}</span>
        </div>
      </section>
    );
  }

  private speaker(t: Translate) {
    const { speaker, kind } = this.props.statement;
    const unnamed = speaker?.kind === 'unnamed';
    const role = speaker?.role ? [speaker.role] : [];
    const setting = describeSetting(this.props.statement, t);
    // A lone "said" needs no line of its own.
    const lines = setting.length > 1 ? [role, setting] : [[...role, ...setting]];
    return (
      <>
        <h2 dir="auto">{speaker?.name ?? t(kind === 'unattributed' ? 'nobodyCredited' : 'speakerUnknown')}</h2>
        {lines.map((parts, index) => (
          <p key={index} class="soft">
            <Listed parts={parts} />
          </p>
        ))}
        {unnamed && <p class="soft">{speaker.reason ? t('unnamedBecause', speaker.reason) : t('unnamed')}</p>}
      </>
    );
  }

  private related(t: Translate) {
    const { statement, report } = this.props;
    const there = statement.matches.filter((match) => report.claims[match.claim] !== undefined);
    // What this very article repeats says less than what others have.
    const known = [...there.filter((match) => !match.sameArticle), ...there.filter((match) => match.sameArticle)];
    const more = known.length - RELATED_SHOWN;
    return (
      <>
        {known.slice(0, RELATED_SHOWN).map((match: Match) => {
          const claim = report.claims[match.claim];
          return claim && <RelatedClaim key={match.claim} match={match} claim={claim} t={t} />;
        })}
        {more > 0 && <p class="small">{countWords('moreRelated', more, t)}</p>}
      </>
    );
  }
}

/** The agencies on this statement's way, once each, in the order of the chain. */
function agenciesOf({ statement, report }: CardProps): AgencyCitation[] {
  const ids = new Set(statement.chain.hops.map((hop) => hop.agency));
  return [...ids].flatMap((id) => report.agencies.find((agency) => agency.id === id) ?? []);
}
