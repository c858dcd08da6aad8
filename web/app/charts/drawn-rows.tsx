import type { ReactNode } from 'react';
import { count } from '../format/figure';
import { type AlarmBar, alarmAxis } from './alarm-bars';
import type { DayBar } from './day-bars';
import { ForestMarks, type ForestRowText } from './forest-chart';
import type { ForestPicture } from './forest-picture.server';

/** A line of a drawing: its name on the left, its marks, its figures on the right. */
interface DrawnRow {
  key: string;
  name: string;
  figures: string;
  marks: ReactNode;
}

const WIDTH = 820;
const ROW = 26;

/**
 * Rows as one drawing, for a picture that leaves the site; on a page, rows are lists whose names are links. Marks are
 * drawn in per cent of the room between name and figures.
 */
function DrawnRows({
  label,
  rows,
  left,
  right,
  ticks = null,
}: {
  label: string;
  rows: readonly DrawnRow[];
  /** Room for names, and for figures. */
  left: number;
  right: number;
  /** What stands below the marks. */
  ticks?: ReactNode;
}) {
  const height = rows.length * ROW + (ticks === null ? 0 : ROW);
  const room = { x: left, width: WIDTH - left - right };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label} className="chart">
      {rows.map(({ key, name, figures, marks }, index) => (
        <g key={key}>
          <text x="0" y={index * ROW + 17}>
            {name}
          </text>
          <svg {...room} y={index * ROW} height={ROW}>
            {marks}
          </svg>
          <text x={WIDTH} y={index * ROW + 17} textAnchor="end">
            {figures}
          </text>
        </g>
      ))}
      {ticks !== null && (
        <svg {...room} y={rows.length * ROW} height={ROW} overflow="visible">
          {ticks}
        </svg>
      )}
    </svg>
  );
}

/** Names as text, for links can't leave the site. */
export type NamedBar = Omit<DayBar, 'name'> & { name: string };

/** Days lost as bars, pitchers' first. */
export function DrawnDayBars({ label, rows }: { label: string; rows: readonly NamedBar[] }) {
  const longest = Math.max(1, ...rows.map(({ pitcherDays, batterDays }) => pitcherDays + batterDays));
  const per = (days: number) => `${Math.round((days / longest) * 10_000) / 100}%`;
  return (
    <DrawnRows
      label={label}
      left={210}
      right={60}
      rows={rows.map(({ key, name, pitcherDays, batterDays }) => ({
        key,
        name,
        figures: count(pitcherDays + batterDays),
        marks: (
          <>
            <rect y="4" width={per(pitcherDays)} height="18" className="fill-ball" />
            <rect x={per(pitcherDays)} y="4" width={per(batterDays)} height="18" className="fill-foul" />
          </>
        ),
      }))}
    />
  );
}

/** How often a measure warned, filled of those hurt after, hollow of others. */
export function DrawnAlarmBars({ label, bars }: { label: string; bars: readonly AlarmBar[] }) {
  const axis = alarmAxis(bars);
  const bar = (share: number | null, look: string) =>
    share !== null && (
      <rect
        y="6"
        width={`${Math.round((share / axis) * 10_000) / 100}%`}
        height="14"
        strokeWidth="1.5"
        className={look}
      />
    );
  return (
    <DrawnRows
      label={label}
      left={260}
      right={150}
      rows={bars.flatMap(({ key, name, hurt, others, hurtText, othersText }) => [
        { key: `${key} hurt`, name: `${name}, hurt after`, figures: hurtText, marks: bar(hurt, 'fill-alarm stroke-alarm') },
        { key: `${key} others`, name: 'not hurt', figures: othersText, marks: bar(others, 'fill-none stroke-muted') },
      ])}
    />
  ); // prettier-ignore
}

/** Means with their intervals around zero. */
export function DrawnForest({
  label,
  picture,
  rows,
}: {
  label: string;
  picture: ForestPicture;
  rows: readonly (Omit<ForestRowText, 'name'> & { name: string })[];
}) {
  return (
    <DrawnRows
      label={label}
      left={250}
      right={190}
      rows={rows.map((text) => ({
        key: text.key,
        name: text.name,
        figures: text.figures,
        marks: <ForestMarks picture={picture} text={text} />,
      }))}
      ticks={picture.ticks.map(({ at, text }) => (
        <text key={at} x={`${at}%`} y="16" textAnchor="middle">
          {text}
        </text>
      ))}
    />
  );
}
