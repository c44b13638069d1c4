import type { MessageKey, Translate } from './Translate';

/** On which sites pages are read without being asked. */
export type Choice = 'all' | 'chosen' | 'asked';

export interface SiteChoiceState {
  readonly choice: Choice;
  /** Hosts, for `chosen`. */
  readonly sites: readonly string[];
  /** Hosts left out, for `all`. */
  readonly excepted: readonly string[];
  /** Hosts that an organisation has left out, whatever the choice. */
  readonly fixed: readonly string[];
  /** What went wrong with the last press; null where nothing did. */
  readonly problem: MessageKey | null;
}

export interface SiteChoiceActions {
  /** All three are called from the press itself: the browser lets an extension ask for sites only then. */
  readonly choose: (choice: Choice) => void;
  /** `site` as the reader typed it: a host or an address. */
  readonly addSite: (site: string) => void;
  readonly removeSite: (host: string) => void;
  /** Leaves a site out of all, or no longer; `site` as `addSite` has it. */
  readonly exceptSite: (site: string, excepted: boolean) => void;
}

interface Props {
  readonly state: SiteChoiceState;
  readonly actions: SiteChoiceActions;
  readonly t: Translate;
}

const CHOICES: readonly { choice: Choice; title: MessageKey; text: MessageKey }[] = [
  { choice: 'all', title: 'choiceAll', text: 'choiceAllText' },
  { choice: 'chosen', title: 'choiceChosen', text: 'choiceChosenText' },
  { choice: 'asked', title: 'choiceAsked', text: 'choiceAskedText' },
];

/** The one question that matters, as three radio buttons; under the second the list of sites. */
export function SiteChoice({ state, actions, t }: Props) {
  return (
    <fieldset class="choices">
      <legend>{t('choiceQuestion')}</legend>
      {CHOICES.map(({ choice, title, text }) => (
        <div key={choice}>
          <label class="choice">
            <input
              type="radio"
              name="choice"
              checked={state.choice === choice}
              onChange={() => actions.choose(choice)}
            />
            <span>
              <b>{t(title)}</b>
              <span class="small">{t(text)}</span>
            </span>
          </label>
          {choice === 'chosen' && state.choice === choice && (
            <SiteList
              sites={state.sites}
              add={actions.addSite}
              remove={actions.removeSite}
              label="addSiteLabel"
              t={t}
            />
          )}
          {choice === 'all' && state.choice === choice && (
            <SiteList
              sites={state.excepted}
              add={(site) => actions.exceptSite(site, true)}
              remove={(site) => actions.exceptSite(site, false)}
              label="exceptSiteLabel"
              t={t}
            />
          )}
        </div>
      ))}
      {state.fixed.length > 0 && <p class="note small">{t('sitesFixed', state.fixed.join(', '))}</p>}
      <p role="status" class="small">
        {state.problem && t(state.problem)}
      </p>
    </fieldset>
  );
}

interface ListProps {
  readonly sites: readonly string[];
  readonly add: (site: string) => void;
  readonly remove: (host: string) => void;
  readonly label: MessageKey;
  readonly t: Translate;
}

function SiteList({ sites, add, remove, label, t }: ListProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    add(String(new FormData(form).get('site') ?? ''));
    form.reset();
  };
  return (
    <div class="sites">
      <p class="small">{t(label)}</p>
      <ul>
        {sites.map((host) => (
          <li key={host} class="row">
            {host}
            <button type="button" class="link" aria-label={t('removeSiteNamed', host)} onClick={() => remove(host)}>
              {t('removeSite')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={submit}>
        <input
          name="site"
          required
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          aria-label={t(label)}
        />
        <button type="submit" class="button">
          {t('addSite')}
        </button>
      </form>
    </div>
  );
}
