import type { Settings } from '../../model/Settings';
import { MayAndCannot } from '../../ui/MayAndCannot';
import { SiteChoice, type SiteChoiceActions, type SiteChoiceState } from '../../ui/SiteChoice';
import type { MessageKey, Translate } from '../../ui/Translate';

interface Props {
  /** Null until the browser has been asked, as are `settings`. */
  readonly sites: SiteChoiceState | null;
  readonly settings: Settings | null;
  readonly actions: SiteChoiceActions & { readonly change: (changes: Partial<Settings>) => void };
  readonly t: Translate;
}

/** Milliseconds a reader can choose from. */
const DWELLS: readonly { ms: number; label: MessageKey }[] = [
  { ms: 150, label: 'dwellShort' },
  { ms: 350, label: 'dwellMedium' },
  { ms: 800, label: 'dwellLong' },
];

const MARKS: readonly { name: 'markDirect' | 'markIndirect' | 'markKnown'; label: MessageKey; look: string }[] = [
  { name: 'markDirect', label: 'keyDirect', look: 'direct' },
  { name: 'markIndirect', label: 'keyIndirect', look: 'indirect' },
  { name: 'markKnown', label: 'keyKnown', look: 'known' },
];

const KEYS: readonly { keys: string; label: MessageKey }[] = [
  { keys: 'Alt + Shift + ↓ ↑', label: 'keysStep' },
  { keys: 'Alt + Shift + Enter', label: 'keysEnter' },
  { keys: 'Esc', label: 'keysClose' },
];

/** Options: which sites, what is marked and how soon the card opens, keys, what is kept where. */
export function Options({ sites, settings, actions, t }: Props) {
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      {sites && <SiteChoice state={sites} actions={actions} t={t} />}
      {settings && <Marks settings={settings} change={actions.change} t={t} />}
      <section>
        <h2>{t('headingKeys')}</h2>
        <dl>
          {KEYS.map(({ keys, label }) => (
            <div key={keys} class="row">
              <dt>{t(label)}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('headingKept')}</h2>
        <p>{t('keptSites')}</p>
        <p>{t('keptSettings')}</p>
        <p>{t('keptPages')}</p>
      </section>
      <MayAndCannot t={t} />
      <p class="again">
        <a href="welcome.html">{t('welcomeAgain')}</a>
      </p>
    </main>
  );
}

function Marks({ settings, change, t }: { settings: Settings; change: Props['actions']['change']; t: Translate }) {
  return (
    <>
      <section class="key">
        <h2>{t('headingMarks')}</h2>
        {MARKS.map(({ name, label, look }) => (
          <label key={name} class="check">
            <input type="checkbox" checked={settings[name]} onChange={() => change({ [name]: !settings[name] })} />
            <span class={look}>{t(label)}</span>
          </label>
        ))}
      </section>
      <section>
        <label class="row">
          <span>{t('dwell')}</span>
          <select
            value={String(settings.dwellMs)}
            onChange={(event) => change({ dwellMs: Number(event.currentTarget.value) })}
          >
            {DWELLS.map(({ ms, label }) => (
              <option key={ms} value={String(ms)}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <p class="small">{t('settingsLater')}</p>
      </section>
    </>
  );
}
