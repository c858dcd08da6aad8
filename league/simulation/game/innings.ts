import type { GameRecord, PlayRecord, Side } from './record';

/** One side's half of an inning in the line score. */
export interface HalfLine {
  runs: number;
  hits: number;
  errors: number;
  leftOnBase: number;
}

export interface InningLine {
  number: number;
  /** Null where the side did not bat. */
  away: HalfLine | null;
  home: HalfLine | null;
  /** Errors of the side in the field, by side. */
  errors: Record<Side, number>;
}

const HITS = new Set(['single', 'double', 'triple', 'home_run']);

function errorsIn(play: PlayRecord): number {
  return play.movements.reduce(
    (sum, move) =>
      sum + move.credits.filter((c) => c.credit.endsWith('error') || c.credit === 'c_catcher_interf').length,
    0,
  );
}

/** The line score of these plays. */
export function inningLines(record: GameRecord): InningLine[] {
  const lines: InningLine[] = [];
  let score = { away: 0, home: 0 };
  for (const play of record.plays) {
    const line = (lines[play.inning - 1] ??= {
      number: play.inning,
      away: null,
      home: null,
      errors: { away: 0, home: 0 },
    });
    const half = (line[play.side] ??= { runs: 0, hits: 0, errors: 0, leftOnBase: 0 });
    half.runs += play.side === 'away' ? play.awayScore - score.away : play.homeScore - score.home;
    if (HITS.has(play.eventType)) half.hits += 1;
    half.leftOnBase = play.post.filter((runner) => runner !== null).length;
    line.errors[play.side === 'away' ? 'home' : 'away'] += errorsIn(play);
    score = { away: play.awayScore, home: play.homeScore };
  }
  for (const line of lines) {
    if (line.away !== null) line.away.errors = line.errors.away;
    if (line.home !== null) line.home.errors = line.errors.home;
  }
  return lines;
}

/** Totals of a side. Errors count even where the side never came to bat again. */
export function totalLine(lines: readonly InningLine[], side: Side): HalfLine {
  const total: HalfLine = { runs: 0, hits: 0, errors: 0, leftOnBase: 0 };
  for (const line of lines) {
    const half = line[side];
    total.errors += line.errors[side];
    if (half === null) continue;
    total.runs += half.runs;
    total.hits += half.hits;
    total.leftOnBase += half.leftOnBase;
  }
  return total;
}
