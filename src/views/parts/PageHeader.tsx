import type { Report } from '../../model/Report';
import { formatDate } from '../../ui/formatDate';
import { Listed } from '../../ui/Listed';
import { listWords } from '../../ui/listWords';
import type { Translate } from '../../ui/Translate';

/** Place and agency of a dateline as words: "HALM, March 12 (Reuters) —" is "HALM, Reuters", as the date stands there anyway. */
function datelineOf({ page, agencies }: Pick<Report, 'page' | 'agencies'>, t: Translate): string | null {
  if (page.dateline === null) return null;
  const named = agencies.filter(({ role }) => role === 'dateline').map(({ name }) => name);
  // Up to a date, an agency in brackets or strokes, or the sign that ends it; "St. Halm-on-Sea" stays whole.
  const [place = ''] = page.dateline.split(/\s*(?:[,([/:—–]|\s-|-\s|-$|\.\s*$)/u, 1);
  if (named.length === 0) return t('dateline', place || page.dateline);
  return place === '' || named.includes(place)
    ? t('dateline', listWords(named, t))
    : t('datelineAgency', place, listWords(named, t));
}

/** What the page says of itself: title, outlet, date, byline, dateline; and plainly what it does not say. */
export function PageHeader({ report, t }: { readonly report: Report; readonly t: Translate }) {
  const { page } = report;
  const byline = page.byline ?? (page.authors.length > 0 ? listWords(page.authors, t) : null);
  const facts = [
    page.outlet ?? t('noOutlet'),
    page.published === null ? t('noDate') : formatDate(page.published, t),
    byline ?? t('noByline'),
    datelineOf(report, t),
  ].filter((fact) => fact !== null);
  return (
    <header>
      <h1>
        <bdi>{page.title === '' ? t('noTitle') : page.title}</bdi>
      </h1>
      <p class="small">
        <Listed parts={facts} />
      </p>
      {page.partial && <p class="note">{t('partial')}</p>}
    </header>
  );
}
