/**
 * The sizes at which a statistic is shown beside its own: half, itself, double, so that a reader sees whether it
 * hangs on the size of the window. Rounded to whole numbers, at least 1.
 */
export function sensitivity(size: number): readonly [half: number, same: number, double: number] {
  const whole = (value: number) => Math.max(1, Math.round(value));
  return [whole(size / 2), whole(size), whole(size * 2)];
}
