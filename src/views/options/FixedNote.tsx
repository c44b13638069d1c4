import type { Settings } from '../../model/Settings';
import type { Translate } from '../../ui/Translate';

interface Props {
  /** The settings it stands beside. */
  readonly names: readonly (keyof Settings)[];
  readonly fixed: readonly (keyof Settings)[];
  readonly t: Translate;
}

/** Says that an organisation has set some of these, where it has. */
export function FixedNote({ names, fixed, t }: Props) {
  return names.some((name) => fixed.includes(name)) ? <p class="note small">{t('setByOrganisation')}</p> : null;
}
