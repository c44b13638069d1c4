import { render } from 'preact';
import sampleHtml from '../../data/rukban.html';
import { translate } from '../../platform/translate';
import { choiceStyles } from '../../ui/choiceStyles';
import { keyStyles } from '../../ui/keyStyles';
import type { SiteChoiceState } from '../../ui/SiteChoice';
import { textStyles } from '../../ui/textStyles';
import { viewStyles } from '../../ui/viewStyles';
import { controlSites } from '../controlSites';
import { dressView } from '../parts/dressView';
import { readSample } from './readSample';
import { Welcome } from './Welcome';
import { welcomeStyles } from './welcomeStyles';

const sample = readSample(sampleHtml);
const actions = controlSites((sites) => draw(sites));

function draw(sites: SiteChoiceState | null): void {
  render(<Welcome sample={sample} sites={sites} actions={actions} t={translate} />, document.body);
}

dressView(translate, viewStyles, textStyles, keyStyles, choiceStyles, welcomeStyles);
draw(null); // at once: the content script that reads this page is the next to start
