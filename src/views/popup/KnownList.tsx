import type { Report } from '../../model/Report';
import { countWords } from '../../ui/countWords';
import { RelatedClaim } from '../../ui/RelatedClaim';
import type { Summary } from '../../ui/summarise';
import type { Translate } from '../../ui/Translate';

/** So many related claims are open at once; the rest unfold. */
const SHOWN_AT_ONCE = 5;

interface Props {
  readonly report: Report;
  readonly related: Summary['related'];
  readonly t: Translate;
  readonly onReveal: (statement: string) => void;
}

/** What the index knows: claims that belong to statements here, and the people and places it has claims about. */
export function KnownList({ report, related, t, onReveal }: Props) {
  const { entities, claims } = report;
  if (related.length === 0 && entities.length === 0) return null;
  const entry = ({ statement, match }: Summary['related'][number]) => {
    const claim = claims[match.claim];
    if (!claim) return null;
    return (
      <div key={statement.id + match.claim} class="known">
        <RelatedClaim match={match} claim={claim} t={t} />
        <button type="button" class="link" onClick={() => onReveal(statement.id)}>
          {t('showInPage')}
        </button>
      </div>
    );
  };
  const rest = related.slice(SHOWN_AT_ONCE);
  return (
    <section>
      <h2>{t('headingKnown')}</h2>
      {related.slice(0, SHOWN_AT_ONCE).map(entry)}
      {rest.length > 0 && (
        <details>
          <summary>{t('moreKnown', String(rest.length))}</summary>
          {rest.map(entry)}
        </details>
      )}
      {entities.length > 0 && (
        <ul class="entities">
          {entities.map(({ name, mentions, claims: about }) => (
            <li key={name} class="row">
              <span>
                {name} <span class="small">{countWords('mentions', mentions, t)}</span>
              </span>
              <span class="number">{countWords('claims', about.length, t)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
