import type { ReactNode } from 'react';
import { ChartProvenance, type ChartSource } from './chart-provenance';

/** A chart with all that belongs to one: what it shows, its numbers, its picture to take away, where it comes from. */
export interface ChartFigureProps {
  /** Name of the chart on its page, such as `velocity`: anchor of the figure, and name of its picture. */
  id: string;
  title: string;
  /** What is drawn and how it is read. */
  note?: ReactNode;
  /** Address of its picture without ending, and the query behind; null for a chart without one. */
  picture?: { path: string; query: string } | null;
  /** "Show the numbers". */
  numbers?: ReactNode;
  source?: ChartSource | null;
  children: ReactNode;
}

function Downloads({ title, path, query }: { title: string; path: string; query: string }) {
  return (
    <p className="no-print text-sm">
      {(['svg', 'png'] as const).map((ending) => (
        <a
          key={ending}
          href={`${path}.${ending}${query}`}
          download
          aria-label={`${title} as ${ending.toUpperCase()}`}
          className="text-link mr-3"
        >
          {ending.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

export function ChartFigure({ id, title, note, picture, numbers, source, children }: ChartFigureProps) {
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="chart-figure min-w-0">
      <figcaption className="max-w-3xl pb-3 text-sm text-muted">
        <h3 id={`${id}-title`} className="text-ink">
          {title}
        </h3>
        {note && <div className="mt-0.5">{note}</div>}
      </figcaption>
      {children}
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-2">
        {numbers}
        {source && <ChartProvenance source={source} />}
        {picture && <Downloads title={title} {...picture} />}
      </div>
    </figure>
  );
}
