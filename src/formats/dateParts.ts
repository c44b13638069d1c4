/** Year, month and day of an ISO 8601 date or date-time, as far as it tells them; null where it is none. */
export function dateParts(date: string | null): number[] | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:$|T|\s)/.exec(date ?? '');
  return parts === null
    ? null
    : parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number);
}
