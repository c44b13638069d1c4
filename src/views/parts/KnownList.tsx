import type { EntityFound, Report } from '../../model/Report';
import { countWords } from '../../ui/countWords';
import { EntityLine } from '../../ui/EntityLine';
import { RelatedClaim } from '../../ui/RelatedClaim';
import type { Summary } from '../../ui/summarise';
import type { Translate } from '../../ui/Translate';

/** So many related claims, and so many names, are open at once; the rest unfold. */
const SHOWN_AT_ONCE = 5;

interface Props {
  readonly report: Report;
  readonly summary: Pick<Summary, 'related' | 'fromThisArticle'>;
  readonly t: Translate;
  readonly onReveal: (statement: string) => void;
}

/** What the index knows: claims that belong to statements here, and the people and places it has claims about. */
export function KnownList({ report, summary, t, onReveal }: Props) {
  const { related, fromThisArticle } = summary;
  const { entities, claims } = report;
  if (related.length + fromThisArticle + entities.length === 0) return null;
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
  const entity = (found: EntityFound) => <EntityLine key={found.name} entity={found} claims={claims} t={t} />;
  const rest = related.slice(SHOWN_AT_ONCE);
  return (
    <section>
      <h2>{t('headingKnown')}</h2>
      {related.slice(0, SHOWN_AT_ONCE).map(entry)}
      {rest.length > 0 && (
        <details>
          <summary>{countWords('moreKnown', rest.length, t)}</summary>
          {rest.map(entry)}
        </details>
      )}
      {fromThisArticle > 0 && <p class="small">{countWords('fromThisArticle', fromThisArticle, t)}</p>}
      {entities.length > 0 && (
        <div class="entities">
          {entities.slice(0, SHOWN_AT_ONCE).map(entity)}
          {entities.length > SHOWN_AT_ONCE && (
            <details>
              <summary>{countWords('moreKnown', entities.length - SHOWN_AT_ONCE, t)}</summary>
              {entities.slice(SHOWN_AT_ONCE).map(entity)}
            </details>
          )}
        </div>
      )}
    </section>
  );
}
