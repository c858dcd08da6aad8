import { Link } from '../../components/link';
import type { InjuriesNow } from '../../../../store/read/injuries-now';
import type { StintLine } from '../../../../store/read/injuries-line';
import { NoData, Panel } from '../../components/section';
import { longDate } from '../../format/date';
import { count, counted } from '../../format/figure';
import { injuryInWords } from '../../format/injury-words';
import { daysFrom } from '../../format/stint-words';
import { dayOfYear } from './day-of-year';

function Names({ stints, asOf, isOver }: { stints: StintLine[]; asOf: string | null; isOver: boolean }) {
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
          <span className="tabular max-w-[45%] shrink-0 text-right">
            <span className="block truncate leading-6 text-muted">{stint.club}</span>
            <span className="block leading-6">
              since {dayOfYear(stint.startedOn, asOf)}
              {!isOver && asOf !== null && `, ${counted(daysFrom(stint.startedOn, asOf) + 1, 'day')}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ClubLines({ clubs, season }: { clubs: InjuriesNow['clubs']; season: number | null }) {
  return (
    <ul className="text-sm">
      {clubs.map(({ teamId, club, out }) => (
        <li key={teamId} className="flex items-baseline justify-between gap-3 border-b border-line py-1">
          <Link
            to={`/teams/${teamId}${season === null ? '' : `?season=${season}`}`}
            className="min-w-0 truncate leading-6"
          >
            {club}
          </Link>
          <span className="tabular shrink-0">{count(out)}</span>
        </li>
      ))}
    </ul>
  );
}

const FIRST_CLUBS = 12;

function Clubs({ clubs, season }: { clubs: InjuriesNow['clubs']; season: number | null }) {
  const more = clubs.slice(FIRST_CLUBS);
  return (
    <>
      <ClubLines clubs={clubs.slice(0, FIRST_CLUBS)} season={season} />
      {more.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="py-1">{more.length} more</summary>
          <ClubLines clubs={more} season={season} />
        </details>
      )}
    </>
  );
}

/** Who is on an injured list, the newest first, and how many of each club; after a season, who ended it there. */
export function HurtNow({ when, hurt, hurtInAll, clubs, asOf }: InjuriesNow) {
  const isOver = when === 'season_end';
  const season = hurt[0]?.season ?? null;
  const all = isOver ? `/injuries?season=${season ?? ''}&sort=newest` : '/injuries?status=open';
  if (hurt.length === 0) return <NoData>Nobody is on an injured list.</NoData>;
  return (
    <div className="grid items-start gap-3 lg:grid-cols-[3fr_2fr]">
      <Panel
        title={isOver ? 'Last to be placed' : 'Newest placements'}
        note={asOf ? `As the clubs’ notes up to ${longDate(asOf)} say.` : undefined}
      >
        <Names stints={hurt} asOf={asOf} isOver={isOver} />
        {hurtInAll > hurt.length && (
          <p className="mt-3 text-sm">
            <Link to={all}>
              {isOver ? `All injuries of ${season ?? ''}` : `All ${count(hurtInAll)} on an injured list`}
            </Link>
          </p>
        )}
      </Panel>
      <Panel title="By club" note={isOver ? 'Players out at the end of the season.' : 'Players out now.'}>
        <Clubs clubs={clubs} season={season} />
      </Panel>
    </div>
  );
}
