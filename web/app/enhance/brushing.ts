import { chartOf, middleOf, takeWords } from './marks';
import { isBrushable, resetSelection, select } from './selection';
import { announce, hideTip } from './tooltip';

/** Pixels from which on a press is a stroke. */
const LEAST = 6;

interface Stroke {
  chart: SVGSVGElement;
  from: number;
  isDrawn: boolean;
}

/** Selects a range of a chart's marks by a stroke across it; a press beside all marks takes the selection back. */
export function startBrushing(): void {
  let stroke: Stroke | null = null;
  let words = '';
  document.addEventListener('pointerdown', ({ target, clientX, button }) => {
    const chart = chartOf(target);
    if (button !== 0 || chart === null || !isBrushable(chart)) return;
    takeWords(chart);
    stroke = { chart, from: clientX, isDrawn: false };
  });
  document.addEventListener('pointermove', (event) => {
    if (stroke === null) return;
    const { chart, from } = stroke;
    const to = event.clientX;
    if (!stroke.isDrawn && Math.abs(to - from) < LEAST) return;
    if (!stroke.isDrawn) chart.setPointerCapture(event.pointerId);
    stroke.isDrawn = true;
    hideTip();
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    words = select(chart, (mark) => {
      const { x } = middleOf(mark);
      return x >= left && x <= right;
    });
  });
  const end = () => {
    if (stroke === null) return;
    if (stroke.isDrawn) announce(words);
    else resetSelection(stroke.chart);
    stroke = null;
  };
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
}
