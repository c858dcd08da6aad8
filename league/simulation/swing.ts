import { dayMs } from './calendar';
import { unitFor } from './random';

/**
 * Slow swings of a pitcher's speed: two waves of his own, 40–70 and 80–140 days long, of equal size, with phases
 * that hold for life. In standard deviations; over a long time the mean is 0 and the deviation 1.
 */
export function swingOf(seed: number, playerId: number): (date: string) => number {
  const wave = (name: string, shortest: number): ((day: number) => number) => {
    const period = shortest * (1 + 0.75 * unitFor(seed, 'swing', name, playerId));
    const phase = unitFor(seed, 'swing phase', name, playerId);
    return (day) => Math.sin(2 * Math.PI * (day / period + phase));
  };
  const short = wave('short', 40);
  const long = wave('long', 80);
  return (date) => {
    const day = dayMs(date) / 86_400_000;
    return short(day) + long(day);
  };
}
