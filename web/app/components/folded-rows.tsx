import type { ReactNode } from 'react';
import { ScrollTable } from './scroll-table';

/** Rows of a log that are shown at once; the rest waits behind a fold. */
const FIRST = 12;

function LogTable({ caption, head, rows }: { caption: string; head: string[]; rows: ReactNode[] }) {
  return (
    <ScrollTable caption={caption} hideCaption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col" className={title === 'Opponent' ? 'words' : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </ScrollTable>
  );
}

/** A long table, its first rows in view. */
export function FoldedRows({ caption, head, rows }: { caption: string; head: string[]; rows: ReactNode[] }) {
  const rest = rows.slice(FIRST);
  return (
    <>
      <LogTable caption={caption} head={head} rows={rows.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="w-fit text-sm text-accent underline">{rest.length} earlier games</summary>
          <div className="mt-2">
            <LogTable caption={`${caption}, earlier`} head={head} rows={rest} />
          </div>
        </details>
      )}
    </>
  );
}
