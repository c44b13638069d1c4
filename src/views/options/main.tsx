import { render } from 'preact';
import type { Settings } from '../../model/Settings';
import { getSettings, saveSettings } from '../../platform/settings';
import { translate } from '../../platform/translate';
import { adoptStyles } from '../../ui/adoptStyles';
import { choiceStyles } from '../../ui/choiceStyles';
import { keyStyles } from '../../ui/keyStyles';
import type { SiteChoiceState } from '../../ui/SiteChoice';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { controlSites } from '../controlSites';
import { Options } from './Options';
import { optionsStyles } from './optionsStyles';

function start(): void {
  let sites: SiteChoiceState | null = null;
  let settings: Settings | null = null;

  const draw = () => {
    render(<Options sites={sites} settings={settings} actions={actions} t={translate} />, document.body);
  };
  const show = (found: Settings) => {
    settings = found;
    draw();
  };
  const control = controlSites((state) => {
    sites = state;
    draw();
  });
  const actions = { ...control, change: (changes: Partial<Settings>) => void saveSettings(changes).then(show) };

  draw();
  void getSettings().then(show);
}

adoptStyles(document, viewStyles, textStyles, keyStyles, choiceStyles, optionsStyles);
start();
