import type { MessageKey } from '../../ui/Translate';
import { FixedNote } from './FixedNote';
import type { SettingProps } from './SettingProps';

/** Milliseconds a reader can choose from. */
const DWELLS: readonly { ms: number; label: MessageKey }[] = [
  { ms: 150, label: 'dwellShort' },
  { ms: 350, label: 'dwellMedium' },
  { ms: 800, label: 'dwellLong' },
];

/** What opens a card: the pointer's rest, and how long a one, or only a click, tap or key. */
export function CardSettings({ settings, fixed, change, t }: SettingProps) {
  const isRest = settings.openCard === 'rest';
  const isFixed = fixed.includes('openCard') || fixed.includes('dwellMs');
  return (
    <section>
      <fieldset class="plain">
        <legend>
          <h2>{t('headingCard')}</h2>
        </legend>
        {DWELLS.map(({ ms, label }) => (
          <label key={ms} class="check">
            <input
              type="radio"
              name="card"
              checked={isRest && settings.dwellMs === ms}
              disabled={isFixed}
              onChange={() => change({ openCard: 'rest', dwellMs: ms })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
        <label class="check">
          <input
            type="radio"
            name="card"
            checked={!isRest}
            disabled={isFixed}
            onChange={() => change({ openCard: 'asked' })}
          />
          <span>{t('cardAsked')}</span>
        </label>
      </fieldset>
      <FixedNote names={['openCard', 'dwellMs']} fixed={fixed} t={t} />
    </section>
  );
}
