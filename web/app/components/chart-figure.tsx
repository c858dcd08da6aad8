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

/** Its picture to take away, and its own address, which the site's script copies. */
function Links({ id, title, picture }: Pick<ChartFigureProps, 'id' | 'title' | 'picture'>) {
  return (
    <p className="chart-links no-print">
      {picture &&
        (['svg', 'png'] as const).map((ending) => (
          <a
            key={ending}
            href={`${picture.path}.${ending}${picture.query}`}
            download
            aria-label={`${title} as ${ending.toUpperCase()}`}
          >
            {ending.toUpperCase()}
          </a>
        ))}
      <a href={`#${id}`} data-copy-link="" aria-label={`Link to ${title}`}>
        Link
      </a>
    </p>
  );
}

export function ChartFigure({ id, title, note, picture, numbers, source, children }: ChartFigureProps) {
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="chart-figure">
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        {note && <div className="chart-note">{note}</div>}
      </figcaption>
      {children}
      <div className="chart-foot">
        {numbers}
        {source && <ChartProvenance source={source} />}
        <Links id={id} title={title} picture={picture ?? null} />
      </div>
    </figure>
  );
}
