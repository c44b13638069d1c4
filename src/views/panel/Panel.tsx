import type { Report } from '../../model/Report';
import { SourcingStrip } from '../../ui/SourcingStrip';
import { summarise } from '../../ui/summarise';
import type { MessageKey, Translate } from '../../ui/Translate';
import { LibraryPage } from '../library/LibraryPage';
import { EmptyState } from '../parts/EmptyState';
import { PageActions } from '../parts/PageActions';
import { PageHeader } from '../parts/PageHeader';
import { RelianceNotice } from '../parts/RelianceNotice';
import { reportOf } from '../parts/reportOf';
import { SiteSwitch } from '../parts/SiteSwitch';
import { AskedSection } from './AskedSection';
import { FilterBar } from './FilterBar';
import type { PanelActions } from './PanelActions';
import type { PanelState, Place } from './PanelState';
import { StatementList } from './StatementList';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Plain messages, for what is copied out; `t` is for what is drawn. */
  readonly plain: Translate;
  readonly t: Translate;
}

const PLACES: readonly { place: Place; label: MessageKey }[] = [
  { place: 'page', label: 'placePage' },
  { place: 'library', label: 'openLibrary' },
];

/** The panel: everything said on the page in front, as far as the reader's filter lets through; or the reader's library. */
export function Panel(props: Props) {
  const { state, actions, t } = props;
  return (
    <>
      <nav class="places" aria-label={t('placeLabel')}>
        {PLACES.map(({ place, label }) => (
          <button
            key={place}
            type="button"
            class={`to-${place}`}
            aria-current={state.place === place ? 'page' : undefined}
            onClick={() => actions.turnTo(place)}
          >
            {t(label)}
          </button>
        ))}
      </nav>
      {state.place === 'page' ? <FrontPage {...props} /> : <OwnLibrary {...props} />}
    </>
  );
}

function OwnLibrary({ state: { library }, actions, t }: Props) {
  return (
    <main class="library" aria-busy={library === null}>
      {library && actions.library && <LibraryPage state={library} actions={actions.library} t={t} />}
    </main>
  );
}

/** The page in front of the reader, and the switch for its site. */
function FrontPage({ state, actions, plain, t }: Props) {
  const { page, site, refused, lost, asked } = state;
  const report = reportOf(page);
  return (
    <>
      <main>
        {asked && <AskedSection asked={asked} report={report} actions={actions} plain={plain} t={t} />}
        {report && <PageHeader report={report} t={t} />}
        {report?.page.kind === 'article' ? (
          <Findings {...{ state, report, actions, plain, t }} />
        ) : (
          <EmptyState page={page} place="panel" t={t} />
        )}
      </main>
      <footer>
        <p class="lost" role="status">
          {lost && t('passageLost')}
        </p>
        {site && <SiteSwitch site={site} refused={refused} onSwitch={actions.switchSite} t={t} />}
        <button type="button" class="link" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </>
  );
}

function Findings({ state, report, actions, plain, t }: Props & { readonly report: Report }) {
  const summary = summarise(report);
  return (
    <>
      <section>
        <h2>{t('headingRoutes')}</h2>
        <SourcingStrip routes={summary.routes} t={t} />
        <RelianceNotice reliance={summary.reliance} t={t} />
      </section>
      <section class="said">
        <h2>{t('headingSaid')}</h2>
        <FilterBar report={report} summary={summary} state={state} actions={actions} t={t} />
        <StatementList report={report} state={state} actions={actions} plain={plain} t={t} />
      </section>
      <PageActions key={report.page.url} report={report} actions={actions} t={t} />
    </>
  );
}
