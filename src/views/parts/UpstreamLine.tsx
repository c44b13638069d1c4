import { upstreamOf } from '../../library/upstreamOf';
import type { ClaimArticle } from '../../model/Claim';
import type { Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { Differences } from '../../ui/Differences';
import { formatDate } from '../../ui/formatDate';
import { Listed } from '../../ui/Listed';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly statement: Statement;
  readonly report: Report;
  /** Whether it stands under its own heading. */
  readonly titled: boolean;
  readonly t: Translate;
}

/** The articles in which a statement's words stand, by date, and which is the earliest that the reader has. */
export function UpstreamLine({ statement, report, titled, t }: Props) {
  const { steps, earliest } = upstreamOf(statement, report);
  if (steps.length === 0) return null;
  const place = ({ outlet, title }: ClaimArticle) => outlet ?? t('quoted', title);
  const date = ({ published }: ClaimArticle) => (published === null ? t('noDate') : formatDate(published, t));
  return (
    <section class="upstream">
      {titled && <h4>{t('headingUpstream')}</h4>}
      {earliest && <p>{t('earliestKnown', place(earliest.claim.article), date(earliest.claim.article))}</p>}
      <ol>
        {steps.map(({ claim, changes }) => (
          <li key={claim.id} class="small" title={claim.article.title}>
            <Listed
              parts={[
                date(claim.article),
                place(claim.article),
                ...claim.hops.map(({ actor }) => t('via', actor)),
                changes.length === 0 ? t('wordsSame') : t('wordsChanged'),
              ]}
            />
            {changes.length > 0 && (
              <p class="words" dir="auto">
                <Differences changes={changes} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
