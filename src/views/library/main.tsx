import { render } from 'preact';
import { translate } from '../../platform/translate';
import { isolating } from '../../ui/isolating';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { dressView } from '../parts/dressView';
import { controlLibrary } from './controlLibrary';
import { LibraryPage } from './LibraryPage';
import { libraryStyles } from './libraryStyles';

async function start(): Promise<void> {
  const t = isolating(translate);
  const { actions, refresh } = await controlLibrary((state) => {
    const page = (
      <main class="library">
        <LibraryPage state={state} actions={actions} t={t} />
      </main>
    );
    render(page, document.body);
  }, t);
  await refresh();
}

dressView(translate, viewStyles, textStyles, libraryStyles);
void start();
