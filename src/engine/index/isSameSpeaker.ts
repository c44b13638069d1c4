/**
 * Whether two names, as `nameWords` gives them, are one speaker's: equal, or of two persons' names the same surname
 * and no first name that speaks against it ("Novak" and "Ada Novak", "Ada M. Novak" and "Ada Novak").
 *
 * @param person the page's speaker is a person; names of bodies and papers must be equal.
 */
export function isSameSpeaker(first: Int32Array, second: Int32Array, person: boolean): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return false;
  if (short.length === long.length) return short.every((id, i) => id === long[i]);
  if (!person || short.at(-1) !== long.at(-1)) return false;
  return short.every((id) => long.includes(id));
}
