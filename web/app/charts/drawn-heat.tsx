import { count } from '../format/figure';
import type { HeatRow } from '../pages/league/heat-view';

/** Darker for more days, as the table on the page. */
const FILLS = [
  'fill-none',
  'fill-[color-mix(in_oklab,var(--color-accent)_7%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_14%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_21%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_28%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_35%,var(--color-surface))]',
  'fill-[color-mix(in_oklab,var(--color-accent)_42%,var(--color-surface))]',
] as const;

const ROW = 24;
const COLUMN = 70;
const LEFT = 170;

/** Days as numbers on darker or lighter grounds, as one drawing for a picture that leaves the site. */
export function DrawnHeat({
  label,
  columns,
  rows,
  nameOf,
}: {
  label: string;
  /** Names of the columns. */
  columns: readonly string[];
  rows: readonly HeatRow[];
  nameOf: (row: string) => string;
}) {
  const width = LEFT + (columns.length + 1) * COLUMN;
  const right = (column: number) => LEFT + (column + 1) * COLUMN - 8;
  return (
    <svg viewBox={`0 0 ${width} ${(rows.length + 1) * ROW}`} role="img" aria-label={label} className="chart">
      {[...columns, 'All'].map((name, index) => (
        <text key={name} x={right(index)} y="16" textAnchor="end" className="font-semibold">
          {name}
        </text>
      ))}
      {rows.map(({ row, cells, days }, line) => {
        const y = (line + 1) * ROW;
        return (
          <g key={row}>
            <text x="0" y={y + 16}>
              {nameOf(row)}
            </text>
            {cells.map((cell, index) => (
              <g key={cell.column}>
                <rect
                  x={LEFT + index * COLUMN}
                  y={y}
                  width={COLUMN}
                  height={ROW}
                  className={FILLS[cell.step] ?? 'fill-none'}
                />
                <text x={right(index)} y={y + 16} textAnchor="end" className="fill-ink">
                  {cell.stints === 0 ? '·' : count(cell.days)}
                </text>
              </g>
            ))}
            <text x={right(columns.length)} y={y + 16} textAnchor="end" className="fill-ink font-semibold">
              {count(days)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
