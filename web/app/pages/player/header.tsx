import type { PlayerBio, PlayerClub } from '../../../../store/read/player';
import { ClubLink } from '../../components/club-link';
import { ageOn, mediumDate } from '../../format/date';
import { counted, feetAndInches } from '../../format/figure';
import { listName } from '../../format/roster-words';

const SIDES: Readonly<Record<string, string>> = { L: 'left', R: 'right', S: 'both sides' };

function bioFacts(bio: PlayerBio, today: string | null): [string, string][] {
  const { batSide, pitchHand, birthDate, birthCity, birthCountry, height, weight, debutDate } = bio;
  const age = birthDate && today ? `, ${ageOn(birthDate, today)} years old` : '';
  const body = [height !== null && feetAndInches(height), weight !== null && `${weight} lb`]
    .filter(Boolean)
    .join(', ');
  const list: [string, string | null | undefined][] = [
    ['Bats', batSide && (SIDES[batSide] ?? batSide)],
    ['Throws', pitchHand && (SIDES[pitchHand] ?? pitchHand)],
    ['Height and weight', body],
    ['Born', birthDate && `${mediumDate(birthDate)}${age}`],
    ['Birthplace', [birthCity, birthCountry].filter(Boolean).join(', ')],
    ['Debut', debutDate && mediumDate(debutDate)],
  ];
  return list.filter((entry): entry is [string, string] => Boolean(entry[1]));
}

function Clubs({ clubs }: { clubs: PlayerClub[] }) {
  if (clubs.length === 0) return null;
  return (
    <details className="mt-4 text-sm">
      <summary className="w-fit text-accent underline">Clubs</summary>
      <ul className="mt-2 space-y-1">
        {clubs.map((club) => (
          <li key={`${club.season} ${club.teamId}`} className="tabular">
            {club.season}:{' '}
            <ClubLink teamId={club.teamId} name={club.name} season={club.season} className="text-link" />, on
            the roster of {counted(club.games, 'game')} from {mediumDate(club.firstDate)} to{' '}
            {mediumDate(club.lastDate)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who the player is. */
export function PlayerHeader({
  bio,
  clubs,
  today,
}: {
  bio: PlayerBio;
  clubs: PlayerClub[];
  today: string | null;
}) {
  const club = clubs[0];
  const status = club?.lastStatus;
  return (
    <header>
      <p className="text-sm text-muted">
        {bio.positionAbbrev}
        {club && ` · ${club.name}`}
        {club && status?.startsWith('D') && (
          <span className="ml-2 rounded bg-alarm-soft px-2 py-0.5 font-medium text-alarm">
            {listName(status)}, {mediumDate(club.lastDate)}
          </span>
        )}
      </p>
      <h1 className="mt-1 break-words">{bio.fullName}</h1>
      <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {bioFacts(bio, today).map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Clubs clubs={clubs} />
    </header>
  );
}
