// Converts timestamps by people and programs to those of the format: ISO 8601 in UTC. Pure.

const DAY = /^\d{4}-\d\d-\d\d(?=$|T)/;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/** Null for anything else, and for days that do not exist. Without a time zone it counts as UTC. */
export function momentOf(text: string): string | null {
  const day = DAY.exec(text.trim())?.[0];
  if (day === undefined || toIso(day)?.slice(0, day.length) !== day) return null;
  const whole = text.trim();
  return toIso(whole === day || ZONE.test(whole) ? whole : `${whole}Z`);
}

function toIso(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
