/** Half the plate's width, feet. */
export const HALF_PLATE = 17 / 24;
/** The zone as called reaches a ball's radius past the plate. */
const EDGE = HALF_PLATE + 0.121;

/** Zone number as the feed gives it: 1–9 inside (1 top left from the catcher), 11–14 outside by quarter. */
export function zoneNumber(pX: number, pZ: number, top: number, bottom: number): number {
  if (Math.abs(pX) <= EDGE && pZ >= bottom && pZ <= top) {
    const column = pX < -EDGE / 3 ? 0 : pX > EDGE / 3 ? 2 : 1;
    const third = (top - bottom) / 3;
    const row = pZ > top - third ? 0 : pZ > top - 2 * third ? 1 : 2;
    return row * 3 + column + 1;
  }
  const high = pZ > (top + bottom) / 2;
  return (high ? 11 : 13) + (pX < 0 ? 0 : 1);
}

/** Feet outside the called zone; negative inside. */
export function missDistance(pX: number, pZ: number, top: number, bottom: number): number {
  return Math.max(Math.abs(pX) - EDGE, pZ - top, bottom - pZ);
}
