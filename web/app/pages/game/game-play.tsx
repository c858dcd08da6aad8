import { Link } from '../../components/link';
import type { DayGame } from '../../../../store/read/day-games';
import { CallMark } from '../../charts/call-mark';
import { ZoneChart } from '../../charts/zone-chart';
import { ScrollTable } from '../../components/scroll-table';
import { counted, measured } from '../../format/figure';
import type { PitchView, PlayView } from './game-view.server';

function offTheBat(pitch: PitchView): string {
  if (pitch.exitVelocity === null) return '';
  const angle = pitch.launchAngle === null ? '' : `, ${Math.round(pitch.launchAngle)}°`;
  const distance = pitch.distance === null ? '' : `, ${Math.round(pitch.distance)} ft`;
  return `${pitch.exitVelocity.toFixed(1)} mph${angle}${distance}`;
}

function PitchTable({ play }: { play: PlayView }) {
  return (
    <ScrollTable caption={`Pitches to ${play.batter}`} hideCaption>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">
            Count<span className="sr-only"> before</span>
          </th>
          <th scope="col" className="words">
            Type
          </th>
          <th scope="col">mph</th>
          <th scope="col" className="words">
            Call
          </th>
          <th scope="col">rpm</th>
          <th scope="col">Off the bat</th>
        </tr>
      </thead>
      <tbody>
        {play.pitches.map((pitch) => (
          <tr key={pitch.number}>
            <th scope="row">{pitch.number}</th>
            <td>{pitch.count}</td>
            <td className="words">{pitch.type}</td>
            <td>{measured(pitch.speed)}</td>
            <td className="words">
              <svg viewBox="0 0 16 16" aria-hidden="true" className="mr-1.5 inline size-4 align-[-0.2em]">
                <CallMark kind={pitch.kind} x={8} y={8} size={5.5} />
              </svg>
              {pitch.call}
            </td>
            <td>{measured(pitch.spinRate, 0)}</td>
            <td>{offTheBat(pitch)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Pitches({ play }: { play: PlayView }) {
  if (play.pitches.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="w-fit text-sm text-accent">
        {counted(play.pitches.length, 'pitch', 'pitches')}
      </summary>
      <div className="mt-2 grid items-start gap-x-6 gap-y-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {play.picture ? (
          <ZoneChart
            picture={play.picture}
            numbered
            name={`Pitches to ${play.batter}, n = ${play.picture.marks.length}`}
            className="w-44"
          />
        ) : (
          <p className="text-sm text-muted">No tracking data.</p>
        )}
        <PitchTable play={play} />
      </div>
    </details>
  );
}

/** A turn at bat: who, what came of it, and its pitches behind a fold. */
export function GamePlay({ play, game }: { play: PlayView; game: DayGame }) {
  return (
    <li
      id={`at-bat-${play.atBatIndex}`}
      className="on-surface border-b border-line px-4 py-2.5 last:border-b-0 target:bg-notice-soft"
    >
      {play.notes.map((note) => (
        <p
          key={note.eventIndex}
          className={`mb-1 text-sm ${note.eventType === 'injury' ? 'font-medium text-alarm' : 'text-muted'}`}
        >
          {note.description}
        </p>
      ))}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={play.scoring ? 'font-semibold' : 'font-medium'}>{play.event ?? 'At bat'}</span>
        <span className="text-sm text-muted">
          <Link to={`/players/${play.batterId}`} className="text-link">
            {play.batter}
          </Link>{' '}
          ({play.batSide}) against{' '}
          <Link to={`/players/${play.pitcherId}`} className="text-link">
            {play.pitcher}
          </Link>{' '}
          ({play.pitchHand})
        </span>
        {play.scoring && (
          <span className="tabular ml-auto text-sm font-semibold">
            {game.away.abbreviation} {play.awayScore}, {game.home.abbreviation} {play.homeScore}
          </span>
        )}
      </p>
      {play.description && <p className="max-w-prose text-sm">{play.description}</p>}
      <Pitches play={play} />
    </li>
  );
}
