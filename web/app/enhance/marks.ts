/** Something drawn that has words of its own. */
export type Mark = SVGElement;

const WORDS = 'data-tip';

/** The drawing that holds a place of a page; of drawings within drawings the outermost. */
export function chartOf(target: EventTarget | null): SVGSVGElement | null {
  if (!(target instanceof Element)) return null;
  let chart = target.closest('svg');
  for (let outer = chart; outer; outer = outer.parentElement?.closest('svg') ?? null) chart = outer;
  return chart;
}

/**
 * Takes over the words of a drawing's marks from their `<title>`, which the browser would show a second time. The
 * elements stay, only emptied: on a page that React has taken over they are React's.
 */
export function takeWords(chart: SVGSVGElement): Mark[] {
  for (const title of chart.querySelectorAll('title')) {
    const [mark, text] = [title.parentElement as Element | null, title.textContent];
    if (mark === null || !text) continue;
    if (mark !== chart) mark.setAttribute(WORDS, text);
    // Without a title the label names the chart, and nothing floats over all of it.
    if (mark !== chart || chart.hasAttribute('aria-label')) title.textContent = '';
  }
  return marksOf(chart);
}

/** In the order in which they are drawn, which is that of the numbers below. */
export const marksOf = (chart: SVGSVGElement): Mark[] => [
  ...chart.querySelectorAll<SVGElement>(`[${WORDS}]`),
];

export const wordsOf = (mark: Mark): string => mark.getAttribute(WORDS) ?? '';

export const markAt = (target: EventTarget | null): Mark | null =>
  target instanceof Element ? target.closest<SVGElement>(`svg [${WORDS}]`) : null;

export interface Spot {
  x: number;
  y: number;
}

/** In pixels of the window. */
export function middleOf(mark: Mark): Spot {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The mark next to a spot, for fingers are wider than marks; null where none is within reach. */
export function nearestMark(chart: SVGSVGElement, spot: Spot, reach: number): Mark | null {
  let best: Mark | null = null;
  let least = reach;
  for (const mark of marksOf(chart)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const dx = Math.max(left - spot.x, 0, spot.x - right);
    const dy = Math.max(top - spot.y, 0, spot.y - bottom);
    const away = Math.hypot(dx, dy);
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}
