/** "24 November 2026" for 2026-11-24. The time zone is fixed, so that every build writes the same day. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
