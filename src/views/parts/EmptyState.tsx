import type { PageStatus } from '../../messaging/protocol';
import type { PageKind } from '../../model/Article';
import type { MessageKey, Translate } from '../../ui/Translate';
import { reportOf } from './reportOf';

interface Words {
  readonly title: MessageKey;
  readonly text: MessageKey;
}

const KINDS: Record<Exclude<PageKind, 'article'>, Words> = {
  'not-article': { title: 'notArticle', text: 'notArticleText' },
  'other-language': { title: 'otherLanguage', text: 'otherLanguageText' },
  'nothing-attributed': { title: 'nothingAttributed', text: 'nothingAttributedText' },
};

interface Props {
  readonly page: PageStatus;
  /** The popup opens a page to the extension by being opened; the panel does not. */
  readonly place: 'popup' | 'panel';
  readonly t: Translate;
}

/** Why there is nothing to show, said plainly. */
export function EmptyState({ page, place, t }: Props) {
  const words = wordsFor(page, place);
  if (words === null) return null;
  // The page's own title stands above where there is one.
  const Heading = reportOf(page) === null ? 'h1' : 'h2';
  return (
    <section class="empty" role="status" aria-busy={page.status === 'reading'}>
      <Heading>{t(words.title)}</Heading>
      <p>{t(words.text)}</p>
      {page.status === 'failed' && <p class="small reason">{page.reason}</p>}
    </section>
  );
}

function wordsFor(page: PageStatus, place: Props['place']): Words | null {
  if (page.status === 'reading') return { title: 'reading', text: 'readingText' };
  if (page.status === 'forbidden' && page.inReaderView) return { title: 'readerView', text: 'readerViewText' };
  if (page.status === 'forbidden' && place === 'panel') return { title: 'notOpened', text: 'notOpenedText' };
  if (page.status === 'forbidden') return { title: 'forbidden', text: 'forbiddenText' };
  if (page.status === 'failed') return { title: 'failed', text: 'failedText' };
  const { kind } = page.report.page;
  return kind === 'article' ? null : KINDS[kind];
}
