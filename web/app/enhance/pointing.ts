import { chartOf, markAt, nearestMark, takeWords } from './marks';
import { hideTip, hideTipSoon, showTip } from './tooltip';

/** Pixels around a mark that count as the mark, under a finger. */
const FINGER = 24;

/** Tooltips for whoever points: with a mouse on marks, with a finger near them. */
export function startPointing(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const chart = chartOf(target);
    if (chart === null) return;
    takeWords(chart);
    const mark = markAt(target);
    if (mark && pointerType !== 'touch') showTip(mark);
  });
  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && markAt(target)) hideTipSoon();
  });
  document.addEventListener('pointerdown', ({ target, pointerType, clientX, clientY }) => {
    if (pointerType !== 'touch') return;
    const chart = chartOf(target);
    if (chart && takeWords(chart).length > 0) {
      const mark = nearestMark(chart, { x: clientX, y: clientY }, FINGER);
      if (mark) return showTip(mark);
    }
    hideTip();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideTip();
  });
  // The words stand where their mark was.
  window.addEventListener('scroll', hideTip, { passive: true, capture: true });
}
