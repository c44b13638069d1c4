import { answerCalls } from '../messaging/answerCalls';
import { onCommand } from '../platform/commands';
import { registerContentScript, startDrawing } from '../platform/contentScript';
import { isOwnContentScript, isOwnPage, type Sender } from '../platform/messages';
import { onBrowserStart } from '../platform/onBrowserStart';
import { onInstalled } from '../platform/onInstalled';
import { onMessage } from '../platform/onMessage';
import { openPage } from '../platform/openPage';
import { addSelectionMenu, onSelectionMenu } from '../platform/selectionMenu';
import { translate } from '../platform/translate';
import { analyseArticle } from './analyseArticle';
import { askAboutSelection } from './askAboutSelection';
import { checkArticle } from './checkArticle';
import { followChoices } from './followChoices';
import { followCommand } from './followCommand';
import { getEngine } from './getEngine';
import { keepCorrection } from './keepCorrection';
import { readSaved } from './readSaved';
import { readTabsOn } from './readTabsOn';
import { readText } from './readText';
import { readWithLibrary } from './readWithLibrary';
import { savedState } from './savedState';
import { saveFromCard } from './saveFromCard';
import { savePage } from './savePage';
import { Turns } from './Turns';

// Every listener stands here, at the top level and at once: the browser ends this worker at will and starts it again for
// the next event. Nothing is kept between two events; the content script of each page holds its report.

onInstalled(async (first) => {
  void addSelectionMenu(translate('whoSaidThis'));
  await registerContentScript();
  if (first) await openPage('views/welcome.html');
  // After an update the scripts in open pages are cut off from the extension.
  else await readTabsOn(['*://*/*']);
});

// What an organisation has set may have changed while the browser was closed, which Firefox tells nobody.
onBrowserStart(() => void registerContentScript());
followChoices();
onCommand((name, windowId) => void followCommand(name, windowId));
onSelectionMenu(askAboutSelection);

// The first-run page reads its sample article by the same script that reads the web.
const isReader = (sender: Sender) => isOwnContentScript(sender) || isOwnPage(sender, 'views/welcome.html');

const turns = new Turns();

answerCalls(onMessage, 'content-to-background', isReader, {
  analyse: (article, { inFront }) => turns.take(inFront, () => analyseArticle(article)),
  nameEntities: (article) => getEngine().nameEntities(checkArticle(article)),
  savePage: (_, sender) => saveFromCard(sender),
  loadDrawing: (_, { tabId, frameId = 0 }) => (tabId === undefined ? undefined : startDrawing(tabId, frameId)),
});

answerCalls(onMessage, 'view-to-background', (sender) => isOwnPage(sender, 'views/'), {
  read: readWithLibrary,
  savedState,
  savePage,
  readSaved,
  correct: keepCorrection,
  readText,
});
