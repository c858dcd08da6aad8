/**
 * Does one thing once at a time for each key: whoever asks while it is being done gets the same outcome. Nothing is
 * remembered afterwards.
 */
export class SingleFlight<T> {
  private readonly flights = new Map<string, Promise<T>>();

  /** How many things are being done. */
  get size(): number {
    return this.flights.size;
  }

  /** @returns the outcome, and whether this call is the one for which it was done */
  async run(key: string, work: () => Promise<T>): Promise<{ outcome: T; first: boolean }> {
    const flying = this.flights.get(key);
    if (flying !== undefined) return { outcome: await flying, first: false };
    const flight = work().finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return { outcome: await flight, first: true };
  }
}
