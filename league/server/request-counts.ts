/** How often each path with its query was asked for, so that tests can prove what was fetched and what was not. */
export class RequestCounts {
  private readonly counts = new Map<string, number>();

  add(pathAndQuery: string): void {
    this.counts.set(pathAndQuery, (this.counts.get(pathAndQuery) ?? 0) + 1);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  reset(): void {
    this.counts.clear();
  }
}
