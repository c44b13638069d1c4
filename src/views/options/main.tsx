import { render } from 'preact';
import type { LibraryUse } from '../../library/LibraryUse';
import { openLibrary } from '../../library/openLibrary';
import { readUse } from '../../library/readUse';
import { setLimit } from '../../library/setLimit';
import type { LibraryRules } from '../../model/LibraryRules';
import type { Settings } from '../../model/Settings';
import { type Command, getCommands, openKeyPage } from '../../platform/commands';
import { getLibraryRules } from '../../platform/libraryRules';
import { getManagedSettings } from '../../platform/managedSettings';
import { getSettings, saveSettings } from '../../platform/settings';
import { translate } from '../../platform/translate';
import { choiceStyles } from '../../ui/choiceStyles';
import { isolating } from '../../ui/isolating';
import { keyStyles } from '../../ui/keyStyles';
import type { SiteChoiceState } from '../../ui/SiteChoice';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { controlSites } from '../controlSites';
import { dressView } from '../parts/dressView';
import { Options } from './Options';
import { optionsStyles } from './optionsStyles';

interface State {
  readonly sites: SiteChoiceState | null;
  readonly settings: Settings | null;
  readonly fixed: readonly (keyof Settings)[];
  readonly use: LibraryUse | null;
  readonly rules: LibraryRules | null;
  readonly commands: readonly Command[];
}

function start(): void {
  let state: State = { sites: null, settings: null, fixed: [], use: null, rules: null, commands: [] };
  const t = isolating(translate);
  const library = openLibrary(() => location.reload());

  const change = (part: Partial<State>) => {
    state = { ...state, ...part };
    render(<Options {...state} actions={actions} t={t} />, document.body);
  };
  const control = controlSites((sites) => change({ sites }));
  const actions = {
    ...control,
    change: (changes: Partial<Settings>) => void saveSettings(changes).then((settings) => change({ settings })),
    changeKeys: () => void openKeyPage(),
    setLimit: (limit: number) =>
      void library.then(async (opened) => {
        await setLimit(opened, limit);
        change({ use: await readUse(opened, await getLibraryRules()) });
      }),
  };

  change({});
  void Promise.all([library, getLibraryRules()]).then(async ([opened, rules]) =>
    change({ rules, use: await readUse(opened, rules) }),
  );
  void getSettings().then((settings) => change({ settings }));
  void getManagedSettings().then(({ settings }) => change({ fixed: Object.keys(settings) as (keyof Settings)[] }));
  void getCommands().then((commands) => change({ commands }));
}

dressView(translate, viewStyles, textStyles, keyStyles, choiceStyles, optionsStyles);
start();
