import type { MarkStyle, Settings } from '../model/Settings';

const MARK_STYLES: readonly MarkStyle[] = ['underline', 'background', 'colour', 'hovered', 'none'];
const LONGEST_DWELL = 5000;

type Checks = { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] };

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

const IS_SOUND: Checks = {
  openCard: (value) => value === 'rest' || value === 'asked',
  dwellMs: (value): value is number => typeof value === 'number' && value >= 0 && value <= LONGEST_DWELL,
  markStyle: (value): value is MarkStyle => MARK_STYLES.some((style) => style === value),
  markDirect: isFlag,
  markIndirect: isFlag,
  markKnown: isFlag,
};

const NAMES = Object.keys(IS_SOUND) as (keyof Settings)[];

/** Of what a store holds (an older version's, an administrator's) the settings that are well formed; everything else is left out. */
export function settingsFrom(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const found: Partial<Record<keyof Settings, unknown>> = stored;
  return Object.fromEntries(NAMES.filter((name) => IS_SOUND[name](found[name])).map((name) => [name, found[name]]));
}
