import { render } from 'preact';
import { askBackgroundFromView } from '../../messaging/askBackgroundFromView';
import { askContent } from '../../messaging/askContent';
import { NOT_SAVED } from '../../messaging/notSaved';
import type { ActiveTab } from '../../platform/activeTab';
import { bringToFront } from '../../platform/bringToFront';
import { openPage } from '../../platform/openPage';
import { onPanelTask, type PanelTask } from '../../platform/panelTask';
import { translate } from '../../platform/translate';
import { chainStyles } from '../../ui/chain/chainStyles';
import { isolating } from '../../ui/isolating';
import { statementStyles } from '../../ui/statementStyles';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { controlLibrary, type LibraryControl } from '../library/controlLibrary';
import { libraryStyles } from '../library/libraryStyles';
import { dressView } from '../parts/dressView';
import { isReadAlong } from '../parts/isReadAlong';
import { siteOf } from '../parts/siteOf';
import { switchSite } from '../parts/switchSite';
import { tabAbout } from '../parts/tabAbout';
import { followFront } from './followFront';
import { moveInList } from './moveInList';
import { NO_FILTER } from './noFilter';
import { Panel } from './Panel';
import type { PanelActions } from './PanelActions';
import type { PanelState, Place } from './PanelState';
import { panelStyles } from './panelStyles';
import { showEntry } from './showEntry';

const NOTHING_YET: PanelState = {
  place: 'page',
  library: null,
  page: { status: 'reading' },
  at: null,
  order: 'reading',
  filter: NO_FILTER,
  asked: null,
  site: null,
  refused: false,
  lost: false,
};

function start(): void {
  let state = NOTHING_YET;
  let tab: ActiveTab | null = null;
  let control: LibraryControl | null = null;
  const t = isolating(translate);

  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    const all = { ...actions, library: control?.actions ?? null };
    render(<Panel state={state} actions={all} plain={translate} t={t} />, document.body);
  };
  const turnTo = async (place: Place) => {
    change({ place });
    if (place !== 'library') return;
    control ??= await controlLibrary((library) => change({ library }), t);
    await control.refresh();
  };
  const reveal = async (statement: string): Promise<boolean> => {
    const found = tab ? askContent(tab.id, 'reveal', { statement }) : Promise.resolve(false);
    const there = await found.catch(() => false);
    change({ lost: !there });
    return there;
  };
  const actions: Omit<PanelActions, 'library'> = {
    turnTo: (place) => void turnTo(place),
    savedState: async () => (tab ? askBackgroundFromView('savedState', { tabId: tab.id }) : NOT_SAVED),
    save: async () => (tab ? askBackgroundFromView('savePage', { tabId: tab.id }) : NOT_SAVED),
    openLibrary: () => void turnTo('library'),
    reveal: (statement) => {
      void reveal(statement).then((there) => {
        const about = tabAbout();
        if (there && about !== null) void bringToFront(about);
      });
    },
    sort: (order) => change({ order }),
    narrow: (part) => change({ filter: { ...state.filter, ...part } }),
    correct: (made) => askBackgroundFromView('correct', made),
    copy: (text) => navigator.clipboard.writeText(text),
    dismissAsked: () => change({ asked: null }),
    switchSite: (readAlong) => {
      if (state.site === null) return;
      void switchSite(state.site, readAlong).then(
        (site) => change({ site, refused: isReadAlong(site.access) !== readAlong }),
        () => change({ refused: true }),
      );
    },
    openOptions: () => void openPage('views/options.html'),
  };
  const takeUp = ({ statement, selection }: PanelTask) => {
    // A panel in a tab of its own would be left at once.
    if (statement !== null && tabAbout() === null) void reveal(statement);
    if (selection === null) return;
    const asked = { text: selection, found: null };
    change({ asked, place: 'page' });
    void askBackgroundFromView('readText', { text: selection, url: tab?.url ?? '', title: '' }).then((found) => {
      if (state.asked === asked) change({ asked: { text: selection, found } });
    });
  };

  followFront({
    tab: (found) => {
      const same = tab?.id === found?.id;
      tab = found;
      change({ site: null, refused: false, lost: false, filter: same ? state.filter : NO_FILTER });
      void siteOf(found?.url ?? null).then((site) => found === tab && change({ site }));
    },
    page: (page) => change({ page }),
    at: (at) => {
      change({ at });
      // Not under the hands of who is at work in the list.
      if (at !== null && !document.hasFocus()) showEntry(at);
    },
  });
  onPanelTask(takeUp);
  document.addEventListener('keydown', (event) => moveInList(event, (statement) => void reveal(statement)));
}

dressView(translate, viewStyles, chainStyles, textStyles, statementStyles, libraryStyles, panelStyles);
start();
