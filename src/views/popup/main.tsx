import { render } from 'preact';
import { askBackgroundFromView } from '../../messaging/askBackgroundFromView';
import { askContent, type Place } from '../../messaging/askContent';
import { NOT_SAVED } from '../../messaging/notSaved';
import type { PageStatus, SavedState } from '../../messaging/protocol';
import type { EntityFound } from '../../model/Report';
import { openPage } from '../../platform/openPage';
import { openPanel } from '../../platform/openPanel';
import { setPanelTask } from '../../platform/panelTask';
import { translate } from '../../platform/translate';
import { chainStyles } from '../../ui/chain/chainStyles';
import { isolating } from '../../ui/isolating';
import { statementStyles } from '../../ui/statementStyles';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { dressView } from '../parts/dressView';
import { isReadAlong } from '../parts/isReadAlong';
import { readTabPage } from '../parts/readTabPage';
import { siteOf } from '../parts/siteOf';
import { switchSite } from '../parts/switchSite';
import { tabInFront } from '../parts/tabInFront';
import { firstInSight } from './firstInSight';
import { giveUpWidth } from './giveUpWidth';
import { loadNamed } from './loadNamed';
import { Popup } from './Popup';
import type { PopupState } from './PopupState';
import { popupStyles } from './popupStyles';

/** While the page is still being read it is asked again this often, in milliseconds. */
const ASK_AGAIN = 250;
/** For so long, in milliseconds; a page of megabytes takes seconds. */
const ASK_FOR = 60_000;

async function start(): Promise<void> {
  let state: PopupState = { page: { status: 'reading' }, site: null, refused: false, lost: false };
  const tab = await tabInFront();

  const t = isolating(translate);
  const change = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    render(<Popup state={state} actions={actions} t={t} />, document.body);
  };
  const actions = {
    reveal: (statement: string) => {
      const found = tab ? askContent(placeOf(tab.id, state.page), 'reveal', { statement }) : Promise.resolve(false);
      void found.catch(() => false).then((there) => (there ? window.close() : change({ lost: true })));
    },
    switchSite: (readAlong: boolean) => {
      if (state.site === null) return;
      void switchSite(state.site, readAlong).then(
        (site) => change({ site, refused: isReadAlong(site.access) !== readAlong }),
        () => change({ refused: true }),
      );
    },
    loadNamed: (known: readonly EntityFound[]) => (tab ? loadNamed(tab.id, known) : Promise.resolve([])),
    openPanel: () => {
      if (tab === null) return;
      void setPanelTask({ tabId: tab.id, statement: firstInSight(), selection: null });
      void openPanel(tab.windowId, tab.id).then(() => window.close());
    },
    openOptions: () => void openPage('views/options.html').then(() => window.close()),
    openLibrary: () => void openPage('views/library.html').then(() => window.close()),
    copy: (text: string) => navigator.clipboard.writeText(text),
    savedState: async (): Promise<SavedState> =>
      tab ? askBackgroundFromView('savedState', { tabId: tab.id }) : NOT_SAVED,
    save: async (): Promise<SavedState> => (tab ? askBackgroundFromView('savePage', { tabId: tab.id }) : NOT_SAVED),
  };

  change({});
  if (tab === null) return change({ page: { status: 'forbidden' } });
  void siteOf(tab.url).then((site) => change({ site }));
  for await (const page of readings(tab.id)) change({ page });
}

/** Where the text that is shown stands: in the page itself or in one of its frames. */
function placeOf(tabId: number, page: PageStatus): Place {
  return { tabId, frameId: page.status === 'ready' ? (page.frameId ?? 0) : 0 };
}

/** What the page has come to, again and again until it is settled. */
async function* readings(tabId: number): AsyncGenerator<PageStatus> {
  const until = Date.now() + ASK_FOR;
  while (Date.now() < until) {
    const page = await readTabPage(tabId);
    yield page;
    if (page.status !== 'reading') return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
  yield { status: 'failed', reason: translate('tooLong') };
}

giveUpWidth(window);
dressView(translate, viewStyles, chainStyles, textStyles, statementStyles, popupStyles);
void start();
