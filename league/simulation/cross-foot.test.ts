import { describe, expect, test } from '@jest/globals';
import { liveFeed } from './feed/live-feed';
import { seasonOf } from './season';

/** The parts of a feed that the sums need, as a reader outside would see them. */
interface Feed {
  gameData: { status: { codedGameState: string } };
  liveData: {
    plays: { allPlays: Play[]; currentPlay: Play };
    linescore: {
      innings: { home: { runs?: number }; away: { runs?: number } }[];
      teams: Record<'home' | 'away', { runs: number; hits: number; errors: number }>;
    };
    boxscore: { teams: Record<'home' | 'away', { players: Record<string, BoxPlayer>; pitchers: number[] }> };
  };
}
interface BoxPlayer {
  person: { id: number };
  stats: { batting: Record<string, number>; pitching: Record<string, number> };
}
interface Play {
  result: { eventType: string; rbi: number; awayScore: number; homeScore: number };
  about: { isTopInning: boolean; inning: number; atBatIndex: number };
  matchup: { batter: { id: number }; pitcher: { id: number } };
  count: { outs: number };
  pitchIndex: number[];
  playEvents: {
    isPitch: boolean;
    type: string;
    index: number;
    details: { eventType?: string; code?: string };
    player?: { id: number };
  }[];
  runners: {
    movement: { end: string | null; outNumber: number | null; isOut: boolean };
    details: { runner: { id: number }; earned: boolean; responsiblePitcher: { id: number } | null };
  }[];
}

const NOT_AT_BAT = new Set(['walk', 'intent_walk', 'hit_by_pitch', 'sac_fly', 'sac_bunt', 'catcher_interf']);
const NOT_PLATE_APPEARANCE = new Set(['caught_stealing_2b', 'wild_pitch', 'passed_ball']);
const HITS = new Set(['single', 'double', 'triple', 'home_run']);

class Tally {
  private readonly sums = new Map<string, number>();
  add(who: number, what: string, by = 1): void {
    this.sums.set(`${who} ${what}`, (this.sums.get(`${who} ${what}`) ?? 0) + by);
  }
  get(who: number, what: string): number {
    return this.sums.get(`${who} ${what}`) ?? 0;
  }
}

function tallyPlays(feed: Feed): { batting: Tally; pitching: Tally; strangers: unknown[] } {
  const strangers: unknown[] = [];
  const batting = new Tally();
  const pitching = new Tally();
  const teams = feed.liveData.boxscore.teams;
  const pitcher = { away: teams.away.pitchers[0]!, home: teams.home.pitchers[0]! };
  for (const play of feed.liveData.plays.allPlays) {
    const defence = play.about.isTopInning ? 'home' : 'away';
    for (const event of play.playEvents) {
      if (event.details.eventType === 'pitching_substitution') pitcher[defence] = event.player!.id;
      if (event.isPitch) pitching.add(pitcher[defence], 'numberOfPitches');
    }
    if (play.matchup.pitcher.id !== pitcher[defence])
      strangers.push({ atBat: play.about.atBatIndex, pitcher: pitcher[defence] });
    const type = play.result.eventType;
    for (const runner of play.runners) {
      if (runner.movement.outNumber !== null) pitching.add(play.matchup.pitcher.id, 'outs');
      if (runner.movement.end !== 'score') continue;
      batting.add(runner.details.runner.id, 'runs');
      pitching.add(runner.details.responsiblePitcher!.id, 'runs');
      if (runner.details.earned) pitching.add(runner.details.responsiblePitcher!.id, 'earnedRuns');
    }
    if (NOT_PLATE_APPEARANCE.has(type)) continue;
    for (const [tally, id] of [
      [batting, play.matchup.batter.id],
      [pitching, play.matchup.pitcher.id],
    ] as const) {
      tally.add(id, tally === batting ? 'plateAppearances' : 'battersFaced');
      if (!NOT_AT_BAT.has(type)) tally.add(id, 'atBats');
      if (HITS.has(type)) tally.add(id, 'hits');
      if (type === 'home_run') tally.add(id, 'homeRuns');
      if (type === 'walk' || type === 'intent_walk') tally.add(id, 'baseOnBalls');
      if (type === 'strikeout') tally.add(id, 'strikeOuts');
      if (type === 'hit_by_pitch') tally.add(id, 'hitByPitch');
      tally.add(id, 'rbi', play.result.rbi);
    }
  }
  return { batting, pitching, strangers };
}

const BATTING = [
  'plateAppearances',
  'atBats',
  'hits',
  'homeRuns',
  'baseOnBalls',
  'strikeOuts',
  'hitByPitch',
  'rbi',
  'runs',
];
const PITCHING = [
  'numberOfPitches',
  'battersFaced',
  'atBats',
  'hits',
  'homeRuns',
  'baseOnBalls',
  'strikeOuts',
  'hitByPitch',
  'runs',
  'earnedRuns',
];

const season = seasonOf(2016, 2026);
const week = season.fixtures.filter((game) => game.date >= '2026-06-08' && game.date <= '2026-06-14');
const feeds = week.map((game) => ({
  number: game.number,
  feed: JSON.parse(JSON.stringify(liveFeed(season, game, { kind: 'final' }))) as Feed,
}));

describe('every final game of a week cross-foots', () => {
  test('the week is a full one', () => {
    expect(feeds.length).toBeGreaterThan(80);
  });

  test.each(feeds)('game $number: box lines equal what its plays add up to', ({ feed }) => {
    const { batting, pitching, strangers } = tallyPlays(feed);
    const wrong: unknown[] = [...strangers];
    for (const side of ['away', 'home'] as const) {
      for (const player of Object.values(feed.liveData.boxscore.teams[side].players)) {
        const id = player.person.id;
        const compare = (names: string[], line: Record<string, number>, tally: Tally): void => {
          for (const name of names) {
            if ((line[name] ?? 0) !== tally.get(id, name))
              wrong.push({ id, name, box: line[name], plays: tally.get(id, name) });
          }
        };
        compare(BATTING, player.stats.batting, batting);
        compare(PITCHING, player.stats.pitching, pitching);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(feeds)('game $number: score, line score and outs agree', ({ feed }) => {
    const { plays, linescore, boxscore } = feed.liveData;
    const last = plays.allPlays[plays.allPlays.length - 1]!;
    expect(JSON.stringify(plays.currentPlay)).toBe(JSON.stringify(last));
    for (const side of ['away', 'home'] as const) {
      const final = side === 'away' ? last.result.awayScore : last.result.homeScore;
      expect(linescore.innings.reduce((sum, inning) => sum + (inning[side].runs ?? 0), 0)).toBe(final);
      expect(linescore.teams[side].runs).toBe(final);
      const players = Object.values(boxscore.teams[side].players);
      expect(players.reduce((sum, p) => sum + (p.stats.batting.hits ?? 0), 0)).toBe(
        linescore.teams[side].hits,
      );
    }
    expect(last.result.awayScore).not.toBe(last.result.homeScore);
    const outs = plays.allPlays.flatMap((play) =>
      play.runners.filter((runner) => runner.movement.isOut),
    ).length;
    const thrown = ['away', 'home']
      .flatMap((side) => Object.values(boxscore.teams[side as 'away'].players))
      .reduce((sum, p) => sum + (p.stats.pitching.outs ?? 0), 0);
    expect(thrown).toBe(outs);
  });

  test('each half-inning but the last ends with three outs, and indexes are dense', () => {
    const wrong: unknown[] = [];
    for (const { feed } of feeds) {
      const plays = feed.liveData.plays.allPlays;
      plays.forEach((play, i) => {
        const kinds = play.playEvents.filter((event) => event.type !== 'action').map((event) => event.index);
        const dense = play.about.atBatIndex === i && play.playEvents.every((event, n) => event.index === n);
        const next = plays[i + 1];
        const turns = next !== undefined && next.about.isTopInning !== play.about.isTopInning;
        if (!dense || kinds.join() !== play.pitchIndex.join() || (turns && play.count.outs !== 3))
          wrong.push([play.about, play.count]);
      });
    }
    expect(wrong).toEqual([]);
  });

  test('pitchers change in mid plate appearance somewhere in the week, and players are hurt on the field', () => {
    const events = feeds.flatMap(({ feed }) => feed.liveData.plays.allPlays.map((play) => play.playEvents));
    const middle = events.filter((list) => {
      const change = list.findIndex((event) => event.details.eventType === 'pitching_substitution');
      return change > 0 && list.slice(0, change).some((event) => event.isPitch);
    });
    expect(middle.length).toBeGreaterThan(0);
    expect(events.flat().filter((event) => event.details.eventType === 'injury').length).toBeGreaterThan(0);
  });
});
