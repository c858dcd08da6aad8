import { extendSelection, isBrushable, resetSelection } from './selection';
import { chartOf, type Mark, takeWords, wordsOf } from './marks';
import { announce, hideTip, shownMark, showTip } from './tooltip';

/** A step to a neighbour, or the place to go to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const places = new WeakMap<SVGSVGElement, number>();

function isDrawnAlike(chart: SVGSVGElement): boolean {
  return chart.getAttribute('role') === 'img' && chart.querySelector(':scope * > title') !== null;
}

function step(chart: SVGSVGElement, marks: readonly Mark[], event: KeyboardEvent): void {
  const move = STEPS[event.key];
  if (move === undefined || marks.length === 0) return;
  event.preventDefault();
  const before = places.get(chart);
  const at = before === undefined && !event.key.startsWith('End') ? 0 : move(before ?? 0, marks.length - 1);
  const mark = marks[at];
  if (mark === undefined) return;
  places.set(chart, at);
  showTip(mark);
  const chosen = isBrushable(chart) && event.shiftKey ? extendSelection(chart, before ?? at, at) : null;
  announce(chosen ?? `${wordsOf(mark)}. ${at + 1} of ${marks.length}.`);
}

/** Lets charts be focused, and arrow keys walk through their marks: Shift selects a range, Escape leaves. */
export function startWalking(): void {
  for (const chart of document.querySelectorAll('svg'))
    if (isDrawnAlike(chart)) chart.setAttribute('tabindex', '0');
  document.addEventListener('focusin', ({ target }) => {
    const chart = chartOf(target);
    if (chart === null || chart !== target) return;
    const marks = takeWords(chart);
    announce(
      `${marks.length} marks. Arrow keys read them${isBrushable(chart) ? ', with Shift they select' : ''}.`,
    );
  });
  document.addEventListener('focusout', ({ target }) => {
    const mark = shownMark();
    if (mark && chartOf(target) === chartOf(mark)) hideTip();
  });
  document.addEventListener('keydown', (event) => {
    const chart = chartOf(event.target);
    if (chart === null || chart !== event.target) return;
    if (event.key === 'Escape') {
      places.delete(chart);
      resetSelection(chart);
    } else step(chart, takeWords(chart), event);
  });
}
