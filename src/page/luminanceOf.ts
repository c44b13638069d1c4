function channels(colour: string): readonly number[] | null {
  const numbers = colour.match(/-?\d{1,3}(?:\.\d{1,6})?/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || numbers.length < 3) return null;
  return numbers;
}

/** Relative luminance of an `rgb()` colour as computed styles give it, or null where it is another form or nearly transparent. */
export function luminanceOf(colour: string): number | null {
  // As nearly every element has it.
  if (colour === 'rgba(0, 0, 0, 0)') return null;
  const numbers = channels(colour);
  if (numbers === null || (numbers[3] ?? 1) < 0.5) return null;
  const [red, green, blue] = numbers.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
