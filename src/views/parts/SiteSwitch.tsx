import type { SiteAccess } from '../../platform/siteAccess';
import type { MessageKey, Translate } from '../../ui/Translate';
import { isReadAlong } from './isReadAlong';
import type { SiteState } from './SiteState';

interface Props {
  readonly site: SiteState;
  /** The browser or the reader said no to the last request. */
  readonly refused: boolean;
  readonly onSwitch: (readAlong: boolean) => void;
  readonly t: Translate;
}

const EXPLAINED: Record<SiteAccess, MessageKey> = {
  'when-asked': 'readAlongOff',
  'this-site': 'readAlongOn',
  'all-sites': 'readAlongAll',
  excepted: 'readAlongExcepted',
  fixed: 'readAlongFixed',
};

/** Read along on this site, or only when asked; of other sites nothing changes. */
export function SiteSwitch({ site: { host, access }, refused, onSwitch, t }: Props) {
  const on = isReadAlong(access);
  return (
    <div class="site">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        class="switch"
        disabled={access === 'fixed'}
        onClick={() => onSwitch(!on)}
      >
        <span class="knob" />
        <span>
          {t('readAlong', host)} <span class="small">{t(EXPLAINED[access])}</span>
        </span>
      </button>
      {refused && (
        <p class="small" role="alert">
          {t('leaveRefused')}
        </p>
      )}
    </div>
  );
}
