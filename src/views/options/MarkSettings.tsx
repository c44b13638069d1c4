import type { MarkStyle } from '../../model/Settings';
import type { MessageKey } from '../../ui/Translate';
import { FixedNote } from './FixedNote';
import type { SettingProps } from './SettingProps';

const STYLES: readonly { style: MarkStyle; label: MessageKey }[] = [
  { style: 'underline', label: 'styleUnderline' },
  { style: 'background', label: 'styleBackground' },
  { style: 'colour', label: 'styleColour' },
  { style: 'hovered', label: 'styleHovered' },
  { style: 'none', label: 'styleNone' },
];

const MARKS: readonly { name: 'markDirect' | 'markIndirect' | 'markKnown'; label: MessageKey; look: string }[] = [
  { name: 'markDirect', label: 'keyDirect', look: 'direct' },
  { name: 'markIndirect', label: 'keyIndirect', look: 'indirect' },
  { name: 'markKnown', label: 'keyKnown', look: 'known' },
];

/** What is marked on a page and how, with a sample that follows. */
export function MarkSettings({ settings, fixed, change, t }: SettingProps) {
  return (
    <section>
      <h2>{t('headingMarks')}</h2>
      {MARKS.map(({ name, label }) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={settings[name]}
            disabled={fixed.includes(name)}
            onChange={() => change({ [name]: !settings[name] })}
          />
          <span>{t(label)}</span>
        </label>
      ))}
      <fieldset class="plain">
        <legend>{t('headingStyle')}</legend>
        {STYLES.map(({ style, label }) => (
          <label key={style} class="check">
            <input
              type="radio"
              name="style"
              checked={settings.markStyle === style}
              disabled={fixed.includes('markStyle')}
              onChange={() => change({ markStyle: style })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <p class="note small forced">{t('styleForced')}</p>
      <p class={`sample key style-${settings.markStyle}`}>
        {MARKS.map(({ name, label, look }) => (
          <>
            <span key={name} class={settings[name] ? look : 'unmarked'}>
              {t(label)}
            </span>{' '}
          </>
        ))}
      </p>
      <FixedNote names={['markDirect', 'markIndirect', 'markKnown', 'markStyle']} fixed={fixed} t={t} />
    </section>
  );
}
