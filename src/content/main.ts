import { answerExtension } from '../messaging/answerExtension';
import { onceRoomy } from '../page/onceRoomy';
import { onceShown } from '../page/onceShown';
import { watchChanges } from '../page/watchChanges';
import { isOnSite } from '../platform/isOnSite';
import { Followers } from './Followers';
import { PageReading } from './PageReading';
import { startOnce } from './startOnce';

// What happens on a page, in order: read it, ask the background worker, paint, let the reader hover; once more whenever
// the page's text has changed. Nothing is started that `signal` does not end.
function start(signal: AbortSignal, isAlive: () => boolean): void {
  const page: PageReading = new PageReading(isAlive, signal, {
    onStatus: (status) => followers.tellStatus(status),
    onPlace: (statement) => followers.tellPlace(statement),
  });
  const followers = new Followers(page, signal);

  answerExtension({
    status: () => page.status(),
    article: () => page.article(),
    reveal: ({ statement }) => page.reveal(statement),
    step: ({ direction }) => page.step(direction),
    leave: ({ sites }) => {
      if (sites.some((site) => isOnSite(location.href, site))) page.leave();
    },
    nameEntities: () => page.nameEntities(),
  });

  onceShown(document, () => watchChanges(document, page, signal), signal);
}

startOnce((signal, isAlive) => onceRoomy(window, () => start(signal, isAlive), signal));
