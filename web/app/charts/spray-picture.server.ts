import type { BallInPlay } from '../../../store/read/player-batting';
import { mediumDate } from '../format/date';
import { round1, type SprayMark, type SprayPicture } from './picture';

/** Home plate on the source's 250 × 250 field; its y grows toward home. */
export const HOME_PLATE = { x: 125, y: 199 };

/** A ball in play as the chart needs it. */
export type SprayBall = Pick<
  BallInPlay,
  'date' | 'event' | 'totalBases' | 'launchSpeed' | 'coordX' | 'coordY'
>;

function mark(ball: SprayBall): SprayMark | null {
  if (ball.coordX === null || ball.coordY === null) return null;
  const kind = ball.totalBases === 4 ? 'home_run' : ball.totalBases > 0 ? 'hit' : 'out';
  const speed = ball.launchSpeed === null ? '' : `, ${ball.launchSpeed.toFixed(1)} mph off the bat`;
  return {
    x: round1(ball.coordX),
    y: round1(ball.coordY),
    kind,
    label: `${mediumDate(ball.date)}: ${ball.event ?? 'in play'}${speed}`,
  };
}

/** Where balls in play were fielded, in the source's own coordinates; null when none has a place. */
export function sprayPicture(balls: readonly SprayBall[]): SprayPicture | null {
  const marks = balls.map(mark).filter((value) => value !== null);
  if (marks.length === 0) return null;
  const n = (kind: SprayMark['kind']) => marks.filter((value) => value.kind === kind).length;
  return {
    width: 250,
    height: 220,
    // Outs first, so that hits lie on top.
    marks: [...marks].sort(
      (a, b) => ['out', 'hit', 'home_run'].indexOf(a.kind) - ['out', 'hit', 'home_run'].indexOf(b.kind),
    ),
    counts: [
      { kind: 'out', words: 'Out or reached on a misplay', n: n('out') },
      { kind: 'hit', words: 'Single, double, triple', n: n('hit') },
      { kind: 'home_run', words: 'Home run', n: n('home_run') },
    ],
    unlocated: balls.length - marks.length,
  };
}
