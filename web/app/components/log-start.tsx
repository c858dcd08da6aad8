import { Link } from './link';
import { shortDate } from '../format/date';

/** The first cells of a game log: day and opponent. */
export function LogStart({
  gamePk,
  date,
  opponent,
  atHome,
}: {
  gamePk: number;
  date: string;
  opponent: string;
  atHome: boolean;
}) {
  return (
    <>
      <th scope="row">
        <Link to={`/games/${gamePk}`}>{shortDate(date)}</Link>
      </th>
      <td className="words">
        <span className="text-muted">{atHome ? 'vs' : 'at'}</span> {opponent}
      </td>
    </>
  );
}
