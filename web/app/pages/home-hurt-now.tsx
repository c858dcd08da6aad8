import { Link } from '@remix-run/react';
import type { InjuriesNow } from '../../../store/read/injuries-now';
import type { StintLine } from '../../../store/read/injuries-line';
import { NoData, Panel } from '../components/section';
import { longDate, mediumDate, shortDate } from '../format/date';
import { count, counted } from '../format/figure';
import { injuryInWords } from '../format/injury-words';
import { daysFrom } from '../format/stint-words';

/** The year is left out where it is the year of the newest day. */
const dayInWords = (day: string, asOf: string | null): string =>
  day.slice(0, 4) === asOf?.slice(0, 4) ? shortDate(day) : mediumDate(day);

interface When {
  day: string;
  days: number | null;
}

function Day({ day, days }: When) {
  return (
    <span className="tabular shrink-0 text-right">
      <span className="block leading-6">{day}</span>
      {days !== null && <span className="block leading-6 text-muted">{counted(days, 'day')}</span>}
    </span>
  );
}

function Names({ stints, when }: { stints: StintLine[]; when: (stint: StintLine) => When }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {stints.map((stint) => (
        <li key={stint.stintId} className="flex items-baseline gap-3 py-2 first:pt-0 last:pb-0">
          <span className="min-w-0 flex-1">
            <Link to={`/players/${stint.playerId}`} className="block truncate leading-6 font-medium">
              {stint.name}
            </Link>
            <Link to={`/injuries/${stint.stintId}`} className="block leading-6 text-muted">
              {injuryInWords(stint)}
            </Link>
          </span>
          <Day {...when(stint)} />
        </li>
      ))}
    </ul>
  );
}

/** Who is on an injured list, and who came off one lately. */
export function HurtNow({ hurt, hurtInAll, back, asOf }: InjuriesNow) {
  return (
    <div className="grid items-start gap-3 lg:grid-cols-2">
      <Panel
        title="Hurt now"
        note={asOf ? `As of ${longDate(asOf)}, the newest first.` : 'The newest first.'}
      >
        {hurt.length === 0 && <NoData>Nobody is on an injured list.</NoData>}
        <Names
          stints={hurt}
          when={({ startedOn }) => ({
            day: `since ${dayInWords(startedOn, asOf)}`,
            days: asOf === null ? null : daysFrom(startedOn, asOf) + 1,
          })}
        />
        {hurtInAll > hurt.length && (
          <p className="mt-3 text-sm">
            <Link to="/injuries?status=open">All {count(hurtInAll)} on an injured list</Link>
          </p>
        )}
      </Panel>
      <Panel title="Back lately" note="Activated from an injured list, the latest first.">
        {back.length === 0 && <NoData>Nobody was activated in the last thirty days.</NoData>}
        <Names
          stints={back}
          when={({ startedOn, endedOn }) => ({
            day: dayInWords(endedOn ?? startedOn, asOf),
            days: endedOn === null ? null : daysFrom(startedOn, endedOn),
          })}
        />
        <p className="mt-3 text-sm">
          <Link to="/injuries">All injuries</Link>
        </p>
      </Panel>
    </div>
  );
}
