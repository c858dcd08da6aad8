/** A DATE column as `YYYY-MM-DD`; the driver gives midnight UTC. */
export const toDay = (value: Date): string => value.toISOString().slice(0, 10);

/** A DATETIME column (UTC) as an ISO time. */
export const toTime = (value: Date | null): string | null => (value === null ? null : value.toISOString());

/** A day as the value of a DATE column. */
export const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`);
