import type { Translate } from '../../ui/Translate';
import type { SiteState } from './PopupState';

interface Props {
  readonly site: SiteState;
  /** The browser or the reader said no to the last request. */
  readonly refused: boolean;
  readonly onSwitch: (readAlong: boolean) => void;
  readonly t: Translate;
}

/** Read along on this site (or on all, where that was chosen), or only when asked. */
export function SiteSwitch({ site: { host, access }, refused, onSwitch, t }: Props) {
  const on = access !== 'when-asked';
  return (
    <div class="site">
      <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onSwitch(!on)}>
        <span class="knob" />
        <span>
          {access === 'all-sites' ? t('readAlongEverywhere') : t('readAlong', host)}
          <span class="small">{t(on ? 'readAlongOn' : 'readAlongOff')}</span>
        </span>
      </button>
      {refused && (
        <p class="small" role="alert">
          {t('readAlongRefused')}
        </p>
      )}
    </div>
  );
}
