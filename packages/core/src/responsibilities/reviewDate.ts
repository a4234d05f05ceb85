const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists, as YYYY-MM-DD. @internal */
export function isDay(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The day of a moment, in UTC, as YYYY-MM-DD. @internal */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
