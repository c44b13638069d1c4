import { answerExtension } from '../messaging/answerExtension';
import { onceShown } from '../page/onceShown';
import { watchChanges } from '../page/watchChanges';
import { PageReading } from './PageReading';
import { startOnce } from './startOnce';

// What happens on a page, in order: read it, ask the background worker, paint, let the reader hover; once more whenever
// the page's text has changed. Nothing is started that `signal` does not end.
startOnce((signal, isAlive) => {
  const page = new PageReading(isAlive, signal);

  answerExtension({
    status: () => page.status(),
    reveal: ({ statement }) => page.reveal(statement),
  });

  onceShown(document, () => watchChanges(document, page, signal), signal);
});
