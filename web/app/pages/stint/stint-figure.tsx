import type { ReactNode } from 'react';
import { ChartFigure } from '../../components/chart-figure';
import { toChartSource } from './chart-facts';
import type { ComparisonView } from './comparison-view.server';

/** Where a chart of the page leads: its provenance and its pictures. */
export interface StintAddress {
  /** Path of the page, "/injuries/900009-20250820". */
  path: string;
  /** Of the choices, "?role=pitcher&unit=games&size=10". */
  query: string;
}

/** A chart of a stint's page in its frame, by its name among the charts of the view. Nothing for one that is not. */
export function StintFigure({
  id,
  charts,
  address,
  note,
  numbers,
  hasPicture = false,
  children,
}: {
  id: string;
  charts: ComparisonView['charts'];
  address: StintAddress;
  note?: ReactNode;
  numbers?: ReactNode;
  /** Whether it can be taken away as one picture. */
  hasPicture?: boolean;
  children: ReactNode;
}) {
  const facts = charts[id];
  if (facts === undefined) return null;
  const { path, query } = address;
  return (
    <ChartFigure
      id={id}
      title={facts.title}
      note={note}
      numbers={numbers}
      picture={hasPicture ? { path: `${path}/charts/${id}`, query } : null}
      source={toChartSource(facts, `${path}/provenance.json${query}`)}
    >
      {children}
    </ChartFigure>
  );
}
