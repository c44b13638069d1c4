import type { Settings } from '../../model/Settings';
import type { Translate } from '../../ui/Translate';

/** What a group of settings is given. */
export interface SettingProps {
  readonly settings: Settings;
  /** Settings that an organisation has set: shown, not to be changed. */
  readonly fixed: readonly (keyof Settings)[];
  readonly change: (changes: Partial<Settings>) => void;
  readonly t: Translate;
}
