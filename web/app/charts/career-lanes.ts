/** Something with a label that must not lie over another. */
export interface LaneItem {
  from: number;
  to: number;
}

/**
 * The lane of each item, the first that is free from its left end on; items beyond the last lane share that one.
 *
 * @param items - by their left ends
 */
export function lanesOf(items: readonly LaneItem[], most: number): number[] {
  const ends: number[] = [];
  return items.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : Math.min(ends.length, most - 1);
    ends[lane] = Math.max(to, ends[lane] ?? 0);
    return lane;
  });
}
