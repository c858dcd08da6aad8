/** For each of several lines the few candidates with the least distances. */
export interface NearestFew {
  /** Takes a candidate if it is among the nearest. Of equal ones the first that is offered stays. */
  offer(line: number, distance: number, candidate: number): void;
  /** Whether a candidate at that distance would be taken; never one at NaN. */
  wouldTake(line: number, distance: number): boolean;
  /** Nearest first. */
  of(line: number): readonly number[];
}

/** @param few - how many are kept for each line */
export function nearestFew(lines: number, few: number): NearestFew {
  const distances = new Float64Array(lines * few).fill(Infinity);
  const candidates = new Int32Array(lines * few).fill(-1);
  return {
    offer: (line, distance, candidate) => {
      const first = line * few;
      let slot = first + few - 1;
      if (!(distance < (distances[slot] as number))) return;
      for (; slot > first && distance < (distances[slot - 1] as number); slot--) {
        distances[slot] = distances[slot - 1] as number;
        candidates[slot] = candidates[slot - 1] as number;
      }
      distances[slot] = distance;
      candidates[slot] = candidate;
    },
    wouldTake: (line, distance) => distance < (distances[line * few + few - 1] as number),
    of: (line) => Array.from(candidates.subarray(line * few, (line + 1) * few)).filter((index) => index >= 0),
  };
}
