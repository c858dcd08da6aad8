/**
 * Steps from the ground to one colour, mixed in Oklab, whose distances are those that an eye sees; the ground and the
 * colour change with the scheme. The list starts with step 1. Names of classes are written out, for the style sheet is
 * made of what it finds in the source.
 */
export const MAP_FILLS = [
  'fill-[color-mix(in_oklab,var(--color-accent)_12%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_24%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_36%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_49%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_62%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_75%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_88%,var(--color-surface))]',
  'fill-accent',
] as const;

/** More after than before: orange, which nobody who confuses colours confuses with blue. */
export const MORE_FILLS = [
  'fill-[color-mix(in_oklab,var(--color-called)_28%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-called)_52%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-called)_76%,var(--color-surface))]',
  'fill-called',
] as const;

/** Fewer after than before; hatched as well. */
export const FEWER_FILLS = [
  'fill-[color-mix(in_oklab,var(--color-ball)_28%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-ball)_52%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-ball)_76%,var(--color-surface))]',
  'fill-ball',
] as const;

/** Of a step of a map, or of a difference (below 0 for fewer). */
export function placeFill(step: number, isDifference: boolean): string {
  const fills = !isDifference ? MAP_FILLS : step < 0 ? FEWER_FILLS : MORE_FILLS;
  return fills[Math.abs(step) - 1] ?? 'fill-none';
}
