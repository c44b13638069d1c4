import type { LibraryUse } from '../../library/LibraryUse';
import type { LibraryRules } from '../../model/LibraryRules';
import type { Settings } from '../../model/Settings';
import type { Command } from '../../platform/commands';
import { MayAndCannot } from '../../ui/MayAndCannot';
import { SiteChoice, type SiteChoiceActions, type SiteChoiceState } from '../../ui/SiteChoice';
import type { MessageKey, Translate } from '../../ui/Translate';
import { RulesNote } from '../parts/RulesNote';
import { CardSettings } from './CardSettings';
import { LimitSetting } from './LimitSetting';
import { MarkSettings } from './MarkSettings';

interface Props {
  /** Null until the browser has been asked, as are `settings`. */
  readonly sites: SiteChoiceState | null;
  readonly settings: Settings | null;
  /** Settings that an organisation has set and nobody else may change. */
  readonly fixed: readonly (keyof Settings)[];
  /** What the library takes of what it may; null until it was asked. */
  readonly use: LibraryUse | null;
  /** What an organisation lets be kept; null until it was asked. */
  readonly rules: LibraryRules | null;
  /** Commands of the extension with their keys, as the browser has them. */
  readonly commands: readonly Command[];
  readonly actions: SiteChoiceActions & {
    readonly change: (changes: Partial<Settings>) => void;
    readonly changeKeys: () => void;
    readonly setLimit: (limit: number) => void;
  };
  readonly t: Translate;
}

const KEYS: readonly { keys: string; label: MessageKey }[] = [
  { keys: 'Alt + Shift + ↓ ↑', label: 'keysStep' },
  { keys: 'Alt + Shift + Enter', label: 'keysEnter' },
  { keys: 'Esc', label: 'keysClose' },
];

/** Options: which sites, what is marked and how soon the card opens, keys, what is kept where. */
export function Options({ sites, settings, fixed, use, rules, commands, actions, t }: Props) {
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      {sites && <SiteChoice state={sites} actions={actions} t={t} />}
      {settings && <MarkSettings settings={settings} fixed={fixed} change={actions.change} t={t} />}
      {settings && <CardSettings settings={settings} fixed={fixed} change={actions.change} t={t} />}
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
        {commands.length > 0 && (
          <>
            <h3>{t('headingOwnKeys')}</h3>
            <dl>
              {commands.map(({ name, description, keys }) => (
                <div key={name} class="row">
                  <dt>{description || t('commandPopup')}</dt>
                  <dd>{keys === null ? <span class="small">{t('keysNone')}</span> : <kbd>{keys}</kbd>}</dd>
                </div>
              ))}
            </dl>
            <button type="button" class="link" onClick={actions.changeKeys}>
              {t('keysChange')}
            </button>
          </>
        )}
      </section>
      <section>
        <h2>{t('headingKept')}</h2>
        <p>{t('keptSites')}</p>
        <p>{t('keptSettings')}</p>
        <p>{t('keptPages')}</p>
        {use && rules && <LimitSetting use={use} fixed={rules.limit !== null} setLimit={actions.setLimit} t={t} />}
        {rules && <RulesNote rules={rules} t={t} />}
      </section>
      <MayAndCannot t={t} />
      <p class="again">
        <a href="welcome.html">{t('welcomeAgain')}</a>
      </p>
    </main>
  );
}
