import type { LibraryQuery } from '../../library/LibraryQuery';
import type { StoredPack } from '../../library/LibrarySchema';
import { mayBeUsed } from '../../library/mayBeUsed';
import type { PageFound } from '../../library/PageFound';
import { countWords } from '../../ui/countWords';
import { formatDate } from '../../ui/formatDate';
import { passageLink } from '../../ui/passageLink';
import type { MessageKey, Translate } from '../../ui/Translate';
import { RulesNote } from '../parts/RulesNote';
import { AuditTable } from './AuditTable';
import { EXPORT_FORMATS } from './exportFormats';
import type { LibraryActions } from './LibraryActions';
import type { LibraryState } from './LibraryState';

/** Statements shown of one page. */
const MOST_SHOWN = 5;

const FIELDS = [
  ['words', 'searchWords', 'text'],
  ['speaker', 'searchSpeaker', 'text'],
  ['agency', 'searchAgency', 'text'],
  ['outlet', 'searchOutlet', 'text'],
  ['from', 'searchFrom', 'date'],
  ['until', 'searchUntil', 'date'],
] as const satisfies readonly (readonly [field: keyof LibraryQuery, label: MessageKey, type: 'text' | 'date'])[];

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly t: Translate;
}

/** The library: what the reader has saved and installed, to be searched, taken out, exported, imported. */
export function LibraryPage({ state, actions, t }: Props) {
  const { found, pagesShown, audit, packs, rules, notice, importing, mayUndo } = state;
  return (
    <>
      <h1>{t('libraryTitle')}</h1>
      <UseLine state={state} t={t} />
      {rules && <RulesNote rules={rules} t={t} />}
      <SearchFields query={state.query} onSearch={actions.search} t={t} />
      {importing && <ImportLine importing={importing} onCancel={actions.cancel} t={t} />}
      <p role="status">
        {notice}
        {mayUndo && (
          <button type="button" class="link undo" onClick={actions.undo}>
            {t('undo')}
          </button>
        )}
      </p>
      {found.length === 0 && <p>{t('libraryEmpty')}</p>}
      {found.slice(0, pagesShown).map((one) => (
        <SavedEntry key={one.page.id} found={one} onRemove={actions.remove} t={t} />
      ))}
      {found.length > pagesShown && (
        <button type="button" class="link more-pages" onClick={actions.showMore}>
          {t('morePages')}
        </button>
      )}
      <AuditTable audit={audit} t={t} />
      <Doors actions={actions} t={t} />
      {packs.map((header) => (
        <PackLine
          key={header.checksum}
          header={header}
          used={rules === null || mayBeUsed(header.checksum, rules)}
          actions={actions}
          t={t}
        />
      ))}
    </>
  );
}

interface ImportLineProps {
  readonly importing: NonNullable<LibraryState['importing']>;
  readonly onCancel: LibraryActions['cancel'];
  readonly t: Translate;
}

function ImportLine({ importing: { done, of }, onCancel, t }: ImportLineProps) {
  const text = countWords('importing', of, t, done.toLocaleString(t('locale')));
  return (
    <p class="row importing">
      <progress value={done} max={of} aria-label={text} />
      <span>{text}</span>
      <button type="button" class="link cancel" onClick={onCancel}>
        {t('cancel')}
      </button>
    </p>
  );
}

function UseLine({ state: { use }, t }: Pick<Props, 'state' | 't'>) {
  if (use === null) return null;
  const megabytes = (size: number) => (size / 1e6).toLocaleString(t('locale'), { maximumFractionDigits: 1 });
  return (
    <p class="small">
      {t('libraryUse', use.pages.toLocaleString(t('locale')), megabytes(use.size), megabytes(use.limit))}
    </p>
  );
}

function SearchFields({
  query,
  onSearch,
  t,
}: {
  query: LibraryQuery;
  onSearch: LibraryActions['search'];
  t: Translate;
}) {
  return (
    <search class="fields">
      {FIELDS.map(([field, label, type]) => {
        const common = {
          id: `search-${field}`,
          value: query[field] ?? '',
          onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
            onSearch({ ...query, [field]: currentTarget.value || null }),
        };
        return (
          <div key={field}>
            <label class="small" for={common.id}>
              {t(label)}
            </label>
            {type === 'date' ? <input type="date" {...common} /> : <input type="text" {...common} />}
          </div>
        );
      })}
    </search>
  );
}

function SavedEntry({ found, onRemove, t }: { found: PageFound; onRemove: LibraryActions['remove']; t: Translate }) {
  const { page, statements } = found;
  const { title, url, outlet, published } = page.article;
  const isOnline = /^https?:/.test(url);
  return (
    <article class="saved-page">
      <div class="row">
        <h3>
          {isOnline ? (
            <a href={url} rel="noreferrer">
              {title || url}
            </a>
          ) : (
            title
          )}
        </h3>
        <button type="button" class="link remove" onClick={() => onRemove(page.id)}>
          {t('removePage')}
        </button>
      </div>
      <p class="role">{[outlet, published && formatDate(published, t)].filter(Boolean).join(' · ')}</p>
      {statements.slice(0, MOST_SHOWN).map(({ id, speaker, content }) => (
        <blockquote key={id}>
          <bdi>{content.map(({ text }) => text).join(' … ')}</bdi> <span class="role">{speaker?.name}</span>{' '}
          {isOnline && (
            <a class="passage small" href={passageLink(url, content)} rel="noreferrer">
              {t('openPassage')}
            </a>
          )}
        </blockquote>
      ))}
    </article>
  );
}

function Doors({ actions, t }: Pick<Props, 'actions' | 't'>) {
  return (
    <section class="doors">
      <button type="button" class="link export" onClick={actions.save}>
        {t('exportLibrary')}
      </button>
      <label>
        {t('exportFound')}{' '}
        <select
          onChange={({ currentTarget }) => {
            const format = EXPORT_FORMATS.find(({ name }) => name === currentTarget.value);
            if (format) actions.exportFound(format);
            currentTarget.value = '';
          }}
        >
          <option value="">…</option>
          {EXPORT_FORMATS.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('importLibrary')}{' '}
        <input
          type="file"
          accept=".json,.pack"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.take(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" class="link wipe" onClick={actions.wipe}>
        {t('wipeLibrary')}
      </button>
    </section>
  );
}

interface PackLineProps {
  readonly header: StoredPack['header'];
  /** False where an organisation forbids it: it is kept, and looked for on no page. */
  readonly used: boolean;
  readonly actions: Pick<LibraryActions, 'exportPack' | 'removePack'>;
  readonly t: Translate;
}

function PackLine({ header, used, actions, t }: PackLineProps) {
  const made = [header.madeBy, header.date && formatDate(header.date, t), header.licence]
    .filter((part) => part !== null)
    .join(' · ');
  return (
    <p class="row pack">
      <span>
        {t('packLine', countWords('claims', header.claims, t), countWords('articles', header.articles, t))} {made}
        {!used && <b class="small"> {t('packUnused')}</b>}
      </span>
      <button type="button" class="link export-pack" onClick={() => actions.exportPack(header.checksum)}>
        {t('exportPack')}
      </button>
      <button type="button" class="link" onClick={() => actions.removePack(header.checksum)}>
        {t('removePage')}
      </button>
    </p>
  );
}
