import { type Mark, middleOf, wordsOf } from './marks';

const GAP = 10;

let tip: HTMLElement | null = null;
let live: HTMLElement | null = null;
let shown: Mark | null = null;
let leaving: number | undefined;

function made(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  return element;
}

/** Says something to those who do not see the chart. */
export function announce(words: string): void {
  if (live === null) {
    live = made('sr-only');
    live.setAttribute('role', 'status');
  }
  live.textContent = words;
}

/** The box stands above its mark, or below where there is no room, and within the window. */
function place(box: HTMLElement, mark: Mark): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(
    Math.max(8, middleOf(mark).x - width / 2),
    document.documentElement.clientWidth - width - 8,
  );
  const above = top - height - GAP;
  box.style.left = `${left}px`;
  box.style.top = `${above < 4 ? bottom + GAP : above}px`;
}

export function showTip(mark: Mark): void {
  window.clearTimeout(leaving);
  if (shown === mark) return;
  shown?.removeAttribute('data-active');
  shown = mark;
  mark.setAttribute('data-active', '');
  if (tip === null) {
    tip = made('chart-tip');
    // Who moves onto the words may read them.
    tip.addEventListener('pointerenter', () => window.clearTimeout(leaving));
    tip.addEventListener('pointerleave', hideTipSoon);
  }
  tip.textContent = wordsOf(mark);
  tip.hidden = false;
  place(tip, mark);
}

export function hideTip(): void {
  window.clearTimeout(leaving);
  shown?.removeAttribute('data-active');
  shown = null;
  if (tip) tip.hidden = true;
}

/** Late enough to move from a mark to its words. */
export function hideTipSoon(): void {
  window.clearTimeout(leaving);
  leaving = window.setTimeout(hideTip, 150);
}

export const shownMark = (): Mark | null => shown;
