import type { Report } from '../../model/Report';
import { formatDate } from '../../ui/formatDate';
import { Listed } from '../../ui/Listed';
import { listWords } from '../../ui/listWords';
import type { Translate } from '../../ui/Translate';

/** What the page says of itself: title, outlet, date, byline, dateline; and plainly what it does not say. */
export function PageHeader({ page, t }: { readonly page: Report['page']; readonly t: Translate }) {
  const byline = page.byline ?? (page.authors.length > 0 ? listWords(page.authors, t) : null);
  const facts = [
    page.outlet ?? t('noOutlet'),
    page.published === null ? t('noDate') : formatDate(page.published, t),
    byline ?? t('noByline'),
    page.dateline === null ? null : t('dateline', page.dateline),
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
