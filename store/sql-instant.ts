/** An ISO instant as MySQL wants it: `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
export function sqlInstant(iso: string): string {
  return new Date(iso).toISOString().replace('T', ' ').slice(0, 23);
}
