import { isolating } from '../isolating';
import { StatementActions } from '../StatementActions';
import { StatementBody } from '../StatementBody';
import { speakerName } from '../speakerName';
import type { CardProps } from './CardProps';

/** So many claims stand in the card; the panel has them all. */
const RELATED_SHOWN = 2;

/** The hover card of one statement: who, where and when, through whose hands, and what else is known. */
export function Card({
  statement,
  report,
  place,
  theme,
  pinned,
  t: plain,
  copy,
  link,
  save,
  onPin,
  onClose,
}: CardProps) {
  const t = isolating(plain);
  return (
    <section
      class="card"
      lang={t('locale')}
      dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
      role="dialog"
      aria-label={t('cardLabel')}
      data-theme={theme ?? undefined}
    >
      <div class="corner">
        {place && <span class="small place">{t('placeOf', String(place.at), String(place.of))}</span>}
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
      <h2>
        <bdi>{speakerName(statement, t)}</bdi>
      </h2>
      <StatementBody statement={statement} report={report} relatedShown={RELATED_SHOWN} t={t} />
      <StatementActions
        key={statement.id}
        statement={statement}
        report={report}
        t={plain}
        link={link}
        copy={copy}
        save={save}
      />
    </section>
  );
}
