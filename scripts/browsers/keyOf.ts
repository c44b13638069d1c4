interface Key {
  /** Where it stands on a keyboard. */
  readonly code: string;
  /** The number that old key events carry and that browsers still go by. */
  readonly number: number;
  /** What it types; absent where it types nothing. */
  readonly text?: string;
}

const KEYS: Readonly<Record<string, Key>> = {
  Tab: { code: 'Tab', number: 9 },
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Escape: { code: 'Escape', number: 27 },
  ' ': { code: 'Space', number: 32, text: ' ' },
  End: { code: 'End', number: 35 },
  Home: { code: 'Home', number: 36 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
};

/** A key that is pressed in a view of a browser, by its name in key events. @throws Error where it is not known here. */
export function keyOf(name: string): Key {
  const key = KEYS[name];
  if (key === undefined) throw new Error(`no key is known by the name "${name}"`);
  return key;
}
