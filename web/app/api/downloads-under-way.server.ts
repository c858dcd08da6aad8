/** Whole answers that may leave at once: each keeps a share of the processor busy, and pages come first. */
export const MOST_DOWNLOADS = 6;

let underWay = 0;

/** A place among the downloads, to be left once or more; null when all are taken. */
export function takePlace(): { leave: () => void } | null {
  if (underWay >= MOST_DOWNLOADS) return null;
  underWay++;
  let hasLeft = false;
  return {
    leave: () => {
      if (!hasLeft) underWay--;
      hasLeft = true;
    },
  };
}
