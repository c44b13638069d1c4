import type { SavedState } from '../../messaging/protocol';
import type { NamedThing } from '../../model/NamedThing';
import type { EntityFound, Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import { AgencyLine } from '../../ui/AgencyLine';
import { type Counted, countWords } from '../../ui/countWords';
import { SourcingStrip } from '../../ui/SourcingStrip';
import { StatementLine } from '../../ui/StatementLine';
import { summarise } from '../../ui/summarise';
import type { Translate } from '../../ui/Translate';
import { EmptyState } from '../parts/EmptyState';
import { KnownList } from '../parts/KnownList';
import { PageActions } from '../parts/PageActions';
import { PageHeader } from '../parts/PageHeader';
import { RelianceNotice } from '../parts/RelianceNotice';
import { reportOf } from '../parts/reportOf';
import { SiteSwitch } from '../parts/SiteSwitch';
import { UpstreamList } from '../parts/UpstreamList';
import { NamedHere } from './NamedHere';
import type { PopupState } from './PopupState';
import { SpeakerList } from './SpeakerList';

export interface PopupActions {
  /** Scrolls the page to a statement and opens its card. */
  readonly reveal: (statement: string) => void;
  /** Called from the click itself, since the browser asks for leave only then. */
  readonly switchSite: (readAlong: boolean) => void;
  /** Called from the click itself, since the browser opens it only then. */
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly savedState: () => Promise<SavedState>;
  readonly save: () => Promise<SavedState>;
  /** Puts a text on the clipboard; rejects where that is forbidden. */
  readonly copy: (text: string) => Promise<void>;
  readonly openLibrary: () => void;
  /** Whom and what the page names besides those listed as known. */
  readonly loadNamed: (known: readonly EntityFound[]) => Promise<readonly NamedThing[]>;
}

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly t: Translate;
}

/** The popup: the report of one page from top to bottom, or why there is none. */
export function Popup({ state, actions, t }: Props) {
  const { page, site, refused, lost } = state;
  const report = reportOf(page);
  return (
    <>
      <main>
        {report && <PageHeader report={report} t={t} />}
        {report?.page.kind === 'article' ? (
          <Findings report={report} actions={actions} t={t} />
        ) : (
          <EmptyState page={page} place="popup" t={t} />
        )}
        {page.status === 'ready' && page.errors.length > 0 && (
          <section class="small" role="status">
            {t('partlyFailed', page.errors.join('; '))}
          </section>
        )}
      </main>
      <footer>
        {lost && (
          <p class="lost" role="alert">
            {t('passageLost')}
          </p>
        )}
        {site && <SiteSwitch site={site} refused={refused} onSwitch={actions.switchSite} t={t} />}
        <div class="links">
          <button type="button" class="link open-panel" onClick={actions.openPanel}>
            {t('openPanel')}
          </button>
          <button type="button" class="link" onClick={actions.openOptions}>
            {t('openOptions')}
          </button>
        </div>
      </footer>
    </>
  );
}

function Findings({ report, actions, t }: { report: Report; actions: PopupActions; t: Translate }) {
  const summary = summarise(report);
  const { routes, speakers, headings, unsure, ownVoice, agencies, reliance } = summary;
  const apart = (stem: Counted, statements: readonly Statement[]) =>
    statements.length > 0 && (
      <details>
        <summary>{countWords(stem, statements.length, t)}</summary>
        {statements.map((statement) => (
          <StatementLine key={statement.id} statement={statement} t={t} onReveal={actions.reveal} />
        ))}
      </details>
    );
  return (
    <>
      {routes.length > 0 && (
        <section>
          <h2>{t('headingRoutes')}</h2>
          <SourcingStrip routes={routes} t={t} />
          <RelianceNotice reliance={reliance} t={t} />
        </section>
      )}
      <section>
        <h2>{t('headingSpeakers')}</h2>
        <SpeakerList groups={speakers} t={t} onReveal={actions.reveal} />
        {apart('headingHeadlines', headings)}
        {apart('headingOwnVoice', ownVoice)}
        {apart('headingUnsure', unsure)}
      </section>
      {agencies.length > 0 && (
        <section>
          <h2>{t('headingAgencies')}</h2>
          <ul>
            {agencies.map((agency) => (
              <AgencyLine key={agency.id} agency={agency} t={t} />
            ))}
          </ul>
        </section>
      )}
      <UpstreamList report={report} t={t} onReveal={actions.reveal} />
      <KnownList report={report} summary={summary} t={t} onReveal={actions.reveal} />
      <NamedHere load={() => actions.loadNamed(report.entities)} t={t} />
      <PageActions report={report} actions={actions} t={t} />
    </>
  );
}
