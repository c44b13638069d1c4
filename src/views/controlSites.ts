import { isOfSite } from '../model/isOfSite';
import { getChosenSites } from '../platform/chosenSites';
import { exceptSite, getExceptedSites } from '../platform/exceptedSites';
import { giveUpSites } from '../platform/giveUpSites';
import { getManagedSettings } from '../platform/managedSettings';
import { getSiteAccess, setSiteAccess } from '../platform/siteAccess';
import type { Choice, SiteChoiceActions, SiteChoiceState } from '../ui/SiteChoice';

/**
 * Binds the choice of sites to the browser's permissions, which are its only record. `show` is called with every new state,
 * first with the one found.
 */
export function controlSites(show: (state: SiteChoiceState) => void): SiteChoiceActions {
  let wanted: Choice | null = null;
  /** As last looked at: what a press asks for is decided before anything is awaited. */
  let fixed: readonly string[] = [];

  const look = async (problem: SiteChoiceState['problem'] = null) => {
    const [access, sites, excepted, managed] = await Promise.all([
      getSiteAccess(null),
      getChosenSites(),
      getExceptedSites(),
      getManagedSettings(),
    ]);
    fixed = managed.exceptedSites;
    const own = excepted.filter((host) => !isOfSite(host, fixed));
    const found: Choice = access === 'all-sites' ? 'all' : sites.length > 0 || wanted === 'chosen' ? 'chosen' : 'asked';
    show({ choice: found, sites, excepted: own, fixed, problem });
  };
  // The request for leave comes before anything is awaited, or the press no longer counts.
  const ask = (change: Promise<unknown>, granted: () => Promise<boolean>) =>
    void change.then(granted).then(
      (given) => look(given ? null : 'leaveRefused'),
      () => look('leaveRefused'),
    );

  void look();
  return {
    choose(choice) {
      wanted = choice;
      if (choice === 'all') {
        ask(setSiteAccess('all-sites', null), async () => (await getSiteAccess(null)) === 'all-sites');
      } else {
        ask(choice === 'asked' ? giveUpAll() : setSiteAccess('when-asked', null), async () => true);
      }
    },
    addSite(site) {
      const url = toUrl(site);
      if (url === null) return void look('noSuchSite');
      if (isOfSite(new URL(url).hostname, fixed)) return void look('siteFixed');
      ask(setSiteAccess('this-site', url), async () => (await getSiteAccess(url)) !== 'when-asked');
    },
    removeSite(host) {
      wanted = 'chosen';
      ask(giveUpSites([host]), async () => true);
    },
    exceptSite(site, excepted) {
      const url = toUrl(site);
      if (url === null) return void look('noSuchSite');
      ask(exceptSite(new URL(url).hostname, excepted), async () => true);
    },
  };
}

async function giveUpAll(): Promise<void> {
  await setSiteAccess('when-asked', null);
  await giveUpSites(await getChosenSites());
}

/** "news.example" or a whole address as an address on the web; null where it is neither. */
function toUrl(site: string): string | null {
  const typed = site.trim();
  const url = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(url) && /^[^.]+\..*[^.]$/.test(new URL(url).hostname) ? url : null;
}
