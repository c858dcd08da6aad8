import type { ReactNode } from 'react';
import { ScrollTable } from '../../components/scroll-table';
import { count, counted } from '../../format/figure';
import type { HeatCell, HeatRow } from './heat-view';

/** Darker for more days; the writing on the darkest stays readable in both schemes. Names are written out for the style sheet. */
const GROUNDS = [
  '',
  'bg-[color-mix(in_oklab,var(--color-accent)_7%,var(--color-paper))]',
  'bg-[color-mix(in_oklab,var(--color-accent)_14%,var(--color-paper))]',
  'bg-[color-mix(in_oklab,var(--color-accent)_21%,var(--color-paper))]',
  'bg-[color-mix(in_oklab,var(--color-accent)_28%,var(--color-paper))]',
  'bg-[color-mix(in_oklab,var(--color-accent)_35%,var(--color-paper))]',
  'bg-[color-mix(in_oklab,var(--color-accent)_42%,var(--color-paper))]',
] as const;

interface Column {
  key: string;
  name: string;
}

/** Plain links: hundreds of them, on pages without scripts. */
function Cell({ cell, row, column, to }: { cell: HeatCell; row: string; column: string; to: string | null }) {
  if (cell.stints === 0) return <td className="text-muted">·</td>;
  const words = `${row}, ${column}: ${counted(cell.days, 'day')}, ${counted(cell.stints, 'injury', 'injuries')}`;
  return (
    <td className={GROUNDS[cell.step] ?? ''} title={to === null ? words : undefined}>
      {to === null ? (
        count(cell.days)
      ) : (
        <a href={to} aria-label={words} className="text-ink no-underline hover:underline">
          {count(cell.days)}
        </a>
      )}
    </td>
  );
}

/** Days as numbers on grounds that are darker for more, a row and a column each; a dot stands for no injury. */
export function HeatTable({
  caption,
  corner,
  columns,
  rows,
  nameOf,
  headOf = nameOf,
  addressOf,
}: {
  caption: string;
  /** Head of the first column. */
  corner: string;
  columns: readonly Column[];
  rows: readonly HeatRow[];
  nameOf: (row: string) => string;
  /** A row's name as it stands in the table, such as with its link. */
  headOf?: (row: string) => ReactNode;
  /** Where a cell's injuries are listed; null for none. */
  addressOf: (row: string, column: string) => string | null;
}) {
  return (
    <ScrollTable caption={caption} hideCaption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells, days, stints }) => (
          <tr key={row}>
            <th scope="row">{headOf(row)}</th>
            {cells.map((cell, index) => (
              <Cell
                key={cell.column}
                cell={cell}
                row={nameOf(row)}
                column={columns[index]?.name ?? cell.column}
                to={addressOf(row, cell.column)}
              />
            ))}
            <td className="font-semibold" title={counted(stints, 'injury', 'injuries')}>
              {count(days)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
