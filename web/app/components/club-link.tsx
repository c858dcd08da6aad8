import { Link } from './link';

/** A club's name, leading to its injuries of a season. */
export function ClubLink({
  teamId,
  name,
  season,
  className,
}: {
  teamId: number | null;
  name: string | null;
  season: number;
  className?: string;
}) {
  if (teamId === null) return <>{name ?? '—'}</>;
  return (
    <Link to={`/teams/${teamId}?season=${season}`} className={className}>
      {name ?? `Club ${teamId}`}
    </Link>
  );
}
