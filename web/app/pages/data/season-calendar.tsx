import { Link } from '../../components/link';
import type { CertifiedDay } from '../../../../store/read/certified-days';
import { ShowNumbers } from '../../components/show-numbers';
import { mediumDate, monthName } from '../../format/date';
import { count } from '../../format/figure';
import { calendarMonths } from './calendar-months';
import type { CalendarDay, CalendarMonth, DayStanding } from './calendar-months';

const WEEKDAYS = [
  ['S', 'Sunday'],
  ['M', 'Monday'],
  ['T', 'Tuesday'],
  ['W', 'Wednesday'],
  ['T', 'Thursday'],
  ['F', 'Friday'],
  ['S', 'Saturday'],
] as const;

/** One hue for days that are whole, lighter for fewer games; the others differ by frame and mark too. */
const LOOKS: Readonly<Record<DayStanding, string>> = {
  none: 'border-transparent text-muted',
  few: 'border-transparent bg-accent-soft text-ink',
  some: 'border-transparent bg-accent/35 text-ink',
  many: 'border-transparent bg-accent text-paper',
  pending: 'border-dashed border-muted text-ink',
  incomplete: 'border-2 border-alarm bg-alarm-soft font-semibold text-alarm',
};

const LEGEND: readonly [DayStanding, string][] = [
  ['few', '1 to 5 games, all there'],
  ['some', '6 to 10'],
  ['many', '11 or more'],
  ['pending', 'still to be played'],
  ['incomplete', 'something is missing'],
  ['none', 'no games'],
];

const BOX = 'relative flex h-8 items-center justify-center rounded border text-xs tabular';

function Mark({ standing }: { standing: DayStanding }) {
  if (standing !== 'incomplete') return null;
  return (
    <span
      aria-hidden="true"
      className="absolute -top-1.5 -right-1 rounded-full bg-alarm px-1 text-[0.625rem] leading-4 font-bold text-paper"
    >
      !
    </span>
  );
}

function Day({ day }: { day: CalendarDay }) {
  const number = Number(day.date.slice(8));
  if (day.standing === 'none') {
    return (
      <span className={`${BOX} ${LOOKS.none}`}>
        <span aria-hidden="true">{number}</span>
        <span className="sr-only">{day.label}</span>
      </span>
    );
  }
  return (
    <Link
      to={`/days/${day.date}`}
      aria-label={day.label}
      title={day.label}
      className={`${BOX} no-underline ${LOOKS[day.standing]}`}
    >
      {number}
      <Mark standing={day.standing} />
    </Link>
  );
}

function Month({ month, weeks }: CalendarMonth) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5">
      <caption className="pb-1 text-left text-sm font-semibold">{monthName(`${month}-01`)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(([letter, name]) => (
            <th key={name} scope="col" className="text-xs font-normal text-muted">
              <abbr title={name} className="no-underline">
                {letter}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={weekday} className="p-0">
                {day && <Day day={day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {LEGEND.map(([standing, words]) => (
        <li key={standing} className="flex items-center gap-2">
          <span aria-hidden="true" className={`${BOX} w-8 ${LOOKS[standing]}`}>
            {standing === 'none' && '1'}
            <Mark standing={standing} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}

const NUMBERS = ['scheduled', 'final', 'postponed', 'cancelled', 'suspended', 'pending', 'missing', 'pitches', 'boxPitches'] as const; // prettier-ignore
const HEAD = ['Day', 'Scheduled', 'Final', 'Postponed', 'Cancelled', 'Suspended', 'To be played', 'Missing', 'Pitches', 'By box score']; // prettier-ignore

/** A season as wall calendars, each day coloured by how whole it is, with the numbers behind a fold. */
export function SeasonCalendar({ season, days }: { season: number; days: CertifiedDay[] }) {
  return (
    <>
      <Legend />
      <div className="mt-5 grid items-start gap-x-8 gap-y-6 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
        {calendarMonths(days).map((month) => (
          <Month key={month.month} {...month} />
        ))}
      </div>
      <ShowNumbers
        caption={`Games of ${season} day by day`}
        head={HEAD}
        rows={days.map((day) => [mediumDate(day.date), ...NUMBERS.map((key) => count(day[key]))])}
      />
    </>
  );
}
