import type { ReactNode } from 'react';
import { ScrollTable } from './scroll-table';

/** The figures behind a chart, for those who would rather read them. */
export function ShowNumbers({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: string[];
  rows: ReactNode[][];
}) {
  return (
    <details className="mt-3 text-sm">
      <summary className="text-accent underline">Show the numbers</summary>
      <div className="mt-2">
        <ScrollTable caption={caption} hideCaption>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </details>
  );
}
