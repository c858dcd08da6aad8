import { Link } from '../components/link';
import type { StintPage } from '../../../store/read/stint';
import { ClubLink } from '../components/club-link';
import { mediumDate } from '../format/date';
import { count } from '../format/figure';
import { backInWords, listInWords } from '../format/injury-words';
import { daysFrom } from '../format/stint-words';
import { whatInWords } from './injury-table';

type Figure = [name: string, value: string, note: string];

function figures({ stint, asOf }: Pick<StintPage, 'stint' | 'asOf'>): Figure[] {
  const { startedOn, endedOn, endHow, daysMissed, gamesMissed } = stint;
  const until = endedOn ?? asOf;
  const inAll = until === null ? null : daysFrom(startedOn, until) + (endedOn === null ? 1 : 0);
  return [
    [
      'Out from',
      mediumDate(startedOn),
      stint.startHow === 'first_mention' ? 'at the latest' : 'first day out',
    ],
    endedOn === null
      ? ['Back on', 'still out', asOf ? `as of ${mediumDate(asOf)}` : 'no return is known']
      : endHow === 'activated' || endHow === 'appeared'
        ? ['Back on', mediumDate(endedOn), 'first day on which he could play']
        : ['Off the list', mediumDate(endedOn), backInWords(endedOn, endHow)],
    [
      'Days missed',
      count(daysMissed),
      inAll === null ? 'of the regular season' : `of the regular season; ${count(inAll)} in all`,
    ],
    gamesMissed === null
      ? ['Games missed', '—', 'his club’s games are not loaded']
      : ['Games missed', count(gamesMissed), 'of his club in that time'],
  ];
}

const heading = (stint: StintPage['stint']): string =>
  stint.listKind === 'injured' && stint.region === null && stint.nature === null
    ? 'out, reason not told'
    : whatInWords(stint, ' ');

/** Who, what, where and how long. */
export function StintHeader({ stint, asOf }: Pick<StintPage, 'stint' | 'asOf'>) {
  return (
    <header>
      <p className="text-sm text-muted">
        <Link to="/injuries" className="text-link">
          Injuries
        </Link>{' '}
        · {stint.season} · {listInWords(stint.listKind, stint.longestListDays, stint.season)}
        {stint.endedOn === null && (
          <span className="ml-2 rounded bg-alarm-soft px-2 py-0.5 font-medium text-alarm">still out</span>
        )}
      </p>
      <h1 className="mt-1 break-words">
        {stint.name}: {heading(stint)}
      </h1>
      <p className="mt-2">
        {[stint.position, stint.club].some(Boolean) && (
          <>
            {stint.position && `${stint.position} · `}
            <ClubLink teamId={stint.teamId} name={stint.club} season={stint.season} className="text-link" />
            {' · '}
          </>
        )}
        <Link to={`/players/${stint.playerId}`} className="text-link">
          All of {stint.name}
        </Link>
      </p>
      <dl className="mt-6 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
        {figures({ stint, asOf }).map(([name, value, note]) => (
          <div key={name} className="flex flex-col bg-surface px-4 py-3">
            <dt className="text-xs text-muted">{name}</dt>
            <dd className="tabular mt-0.5 font-serif text-xl leading-tight sm:text-2xl">{value}</dd>
            <dd className="mt-auto pt-1 text-xs text-muted">{note}</dd>
          </div>
        ))}
      </dl>
      {stint.listKind !== 'injured' && (
        <p className="mt-4 rounded-md bg-notice-soft px-4 py-2 text-sm text-notice">
          This is no injury: the {listInWords(stint.listKind, null, stint.season)} is in no count of injuries.
        </p>
      )}
    </header>
  );
}
