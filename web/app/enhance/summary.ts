/** What a mark of a brushable chart carries. */
export interface Weighed {
  value: number;
  n: number;
}

/** How the chart writes its values. */
export interface Written {
  digits: number;
  /** Such as " mph". */
  unit: string;
  /** Averages are written without the zero before the point. */
  isAverage: boolean;
}

export interface Summary {
  count: number;
  n: number;
  /** Weighted by n; null where nothing was counted. */
  mean: number | null;
}

export function summarize(marks: readonly Weighed[]): Summary {
  const n = marks.reduce((sum, mark) => sum + mark.n, 0);
  const total = marks.reduce((sum, { value, n: weight }) => sum + value * weight, 0);
  return { count: marks.length, n, mean: n === 0 ? null : total / n };
}

export function figureInWords(value: number, { digits, unit, isAverage }: Written): string {
  const figure = value.toFixed(digits).replace('-', '−');
  return (isAverage ? figure.replace(/^0\./, '.') : figure) + unit;
}

const read = (element: Element, name: string): string => element.getAttribute(`data-${name}`) ?? '';

/** "12 games selected: n = 340, mean 93.4 mph, weighted by n." */
export function summaryInWords(chart: Element, marks: readonly Element[]): string {
  const written = {
    digits: Number(read(chart, 'digits')) || 0,
    unit: read(chart, 'unit'),
    isAverage: chart.hasAttribute('data-average'),
  };
  const { count, n, mean } = summarize(
    marks.map((mark) => ({ value: Number(read(mark, 'value')), n: Number(read(mark, 'n')) })),
  );
  const what = read(chart, 'brush') || 'mark';
  const figure = mean === null ? 'no data' : `mean ${figureInWords(mean, written)}, weighted by n`;
  return `${count} ${count === 1 ? what : `${what}s`} selected: n = ${n}, ${figure}.`;
}
