import { Link } from './link';
import { monthName, shortDate } from '../format/date';
import { counted } from '../format/figure';

interface DayCount {
  date: string;
  games: number;
  loaded: number;
}

function daysOfMonth(date: string): string[] {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length }, (_, day) => `${date.slice(0, 8)}${String(day + 1).padStart(2, '0')}`);
}

/** The month around a day: how many games each day has, and a link to it. */
export function MonthStrip({ date, month }: { date: string; month: DayCount[] }) {
  const counts = new Map(month.map((day) => [day.date, day]));
  return (
    <nav aria-label={monthName(date)} className="mt-6">
      <p className="text-sm font-semibold text-muted">{monthName(date)}</p>
      <ol className="mt-2 flex flex-wrap gap-1">
        {daysOfMonth(date).map((day) => {
          const { games = 0, loaded = 0 } = counts.get(day) ?? {};
          const here = day === date;
          const box =
            'flex h-11 w-10 flex-col items-center justify-center rounded border text-sm leading-tight tabular';
          if (games === 0)
            return (
              <li key={day} className={`${box} ${here ? 'border-accent' : 'border-transparent'} text-muted`}>
                <span className="sr-only">{shortDate(day)}, no games</span>
                <span aria-hidden="true">{Number(day.slice(8))}</span>
              </li>
            );
          return (
            <li key={day}>
              <Link
                to={`/days/${day}`}
                aria-current={here ? 'date' : undefined}
                aria-label={`${shortDate(day)}, ${counted(games, 'game')}, ${loaded} loaded`}
                className={`${box} no-underline ${here ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
              >
                {Number(day.slice(8))}
                <span className={`text-xs ${here ? '' : 'text-muted'}`}>{games}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
