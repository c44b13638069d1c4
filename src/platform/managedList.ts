/** The strings of a list that an organisation has set; null where it is no list. */
export function managedList(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
}
