/** An instant in UTC with milliseconds, as feeds write nearly all of theirs. */
const UTC_MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An ISO instant as MySQL wants it: `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
export function sqlInstant(iso: string): string {
  const utc = UTC_MILLISECONDS.test(iso) ? iso : new Date(iso).toISOString();
  return `${utc.slice(0, 10)} ${utc.slice(11, 23)}`;
}
