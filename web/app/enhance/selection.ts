import { type Mark, takeWords } from './marks';
import { summaryInWords } from './summary';

/** Charts whose marks carry their value and n (`data-value`, `data-n`) say so with `data-brush`. */
export const isBrushable = (chart: Element): chart is SVGSVGElement => chart.hasAttribute('data-brush');

/** The rows of "Show the numbers" of a chart, if there is one for each mark. */
function rowsOf(chart: SVGSVGElement, marks: number): HTMLTableRowElement[] {
  for (let around = chart.parentElement; around; around = around.parentElement) {
    const rows = [...around.querySelectorAll<HTMLTableRowElement>('details tbody tr')];
    if (rows.length > 0) return rows.length === marks ? rows : [];
  }
  return [];
}

/** A line below the chart, made when it is needed first. */
function lineOf(chart: SVGSVGElement): HTMLElement {
  const next = chart.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains('brush-line')) return next;
  const line = document.createElement('p');
  line.className = 'brush-line';
  const words = document.createElement('span');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = 'Clear';
  clear.addEventListener('click', () => {
    resetSelection(chart);
    chart.focus();
  });
  line.append(words, ' ', clear);
  chart.after(line);
  return line;
}

function paint(elements: readonly Element[], isChosen: (index: number) => boolean): void {
  elements.forEach((element, index) => element.setAttribute('data-chosen', isChosen(index) ? 'yes' : 'no'));
}

/** Shows a selection and what it comes to; returns that in words. */
export function select(chart: SVGSVGElement, isChosen: (mark: Mark, index: number) => boolean): string {
  const marks = takeWords(chart);
  const chosen = marks.map(isChosen);
  const has = (index: number) => chosen[index] === true;
  if (!chosen.some(Boolean)) {
    resetSelection(chart);
    return 'Nothing selected.';
  }
  paint(marks, has);
  paint(rowsOf(chart, marks.length), has);
  const words = summaryInWords(
    chart,
    marks.filter((_mark, index) => has(index)),
  );
  const line = lineOf(chart);
  line.hidden = false;
  if (line.firstElementChild) line.firstElementChild.textContent = words;
  return words;
}

/** By keyboard: from where the selection began to where the reader is now. */
const anchors = new WeakMap<SVGSVGElement, number>();

export function extendSelection(chart: SVGSVGElement, from: number, to: number): string {
  const anchor = anchors.get(chart) ?? from;
  anchors.set(chart, anchor);
  const [first, last] = [Math.min(anchor, to), Math.max(anchor, to)];
  return select(chart, (_mark, index) => index >= first && index <= last);
}

export function resetSelection(chart: SVGSVGElement): void {
  anchors.delete(chart);
  const marks = takeWords(chart);
  for (const element of [...marks, ...rowsOf(chart, marks.length)]) element.removeAttribute('data-chosen');
  const next = chart.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains('brush-line')) next.hidden = true;
}
