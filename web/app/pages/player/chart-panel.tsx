import { ChartFigure, type ChartFigureProps } from '../../components/chart-figure';

/** A chart in a frame of its own, beside others. */
export function ChartPanel(props: ChartFigureProps) {
  return (
    <div className="on-surface min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <ChartFigure {...props} />
    </div>
  );
}
