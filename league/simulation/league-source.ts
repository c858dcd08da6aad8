import type { Correction, DateRange, GameView, Source } from '../server/source';
import { addDays, openingDay } from './calendar';
import { playerById } from './careers';
import { CLUBS } from './clubs';
import { playGame } from './game/play-game';
import { isListed } from './stint';
import type { Player } from './player';
import { POSITIONS } from './positions';
import { splitGamePk, type Fixture } from './schedule';
import type { ScenarioName } from './scenarios';
import { gamePk, seasonOf, type Season } from './season';
import { transactionsOf, type Transaction } from './transactions';
import type { Stage } from './feed/game-status';
import { COPYRIGHT, type JsonObject } from './feed/json';
import { liveFeed, rosterOn } from './feed/live-feed';
import { personJson, personRef } from './feed/people';
import { scheduleAnswer, scheduleGame, type ScheduleRow, type Score } from './feed/schedule-json';
import { teamJson, teamRef, venueJson } from './feed/teams';

/** The longest range a schedule or transaction answer covers: ten years. */
const LONGEST_DAYS = 3700;

/** The simulated league as a source. Games before `today` are final, all others scheduled. */
export class LeagueSource implements Source {
  readonly copyright = COPYRIGHT;
  private readonly scores = new Map<number, Score>();

  constructor(
    readonly seed: number,
    public today: string,
    readonly scenario: ScenarioName = 'default',
  ) {}

  private season(year: number): Season {
    return seasonOf(this.seed, year, this.scenario);
  }

  private find(pk: number): { season: Season; game: Fixture } | undefined {
    const place = splitGamePk(pk);
    if (place === undefined) return undefined;
    const season = this.season(place.season);
    const game = season.fixtures[place.number - 1];
    return game === undefined ? undefined : { season, game };
  }

  private stageOf(game: Fixture, view: GameView): Stage {
    if (view.plays !== undefined) return { kind: 'live', plays: view.plays };
    return game.date < this.today ? { kind: 'final' } : { kind: 'scheduled' };
  }

  feed(pk: number, view: GameView): string | undefined {
    const found = this.find(pk);
    if (found === undefined) return undefined;
    return JSON.stringify(liveFeed(found.season, found.game, this.stageOf(found.game, view)));
  }

  private scoreOf(season: Season, game: Fixture, stage: Stage): Score | null {
    if (stage.kind === 'scheduled') return null;
    const pk = gamePk(game);
    const known = this.scores.get(pk);
    if (known !== undefined && stage.kind === 'final') return known;
    const { plays } = playGame(season, game);
    const last =
      stage.kind === 'final' ? plays[plays.length - 1] : plays[Math.min(stage.plays, plays.length) - 1];
    const score = { away: last?.awayScore ?? 0, home: last?.homeScore ?? 0, innings: last?.inning ?? 0 };
    if (stage.kind === 'final') this.scores.set(pk, score);
    return score;
  }

  /** The rows of a game: one, or two where it was called off once. */
  private rowsOf(season: Season, game: Fixture, viewOf: (pk: number) => GameView): ScheduleRow[] {
    const stage = this.stageOf(game, viewOf(gamePk(game)));
    const known = game.postponed && game.originalDate < this.today;
    if (game.postponed && !known)
      return [{ season, game, date: game.originalDate, stage, calledOff: false, score: null }];
    const row = {
      season,
      game,
      date: game.date,
      stage,
      calledOff: false,
      score: this.scoreOf(season, game, stage),
    };
    return known ? [{ ...row, date: game.originalDate, calledOff: true, score: null }, row] : [row];
  }

  schedule(query: {
    range: DateRange | null;
    gamePks: number[] | null;
    viewOf: (pk: number) => GameView;
  }): JsonObject {
    const { range, gamePks, viewOf } = query;
    const games: { season: Season; game: Fixture }[] = [];
    if (gamePks !== null) {
      for (const pk of gamePks) {
        const found = this.find(pk);
        if (found !== undefined) games.push(found);
      }
    } else if (range !== null) {
      for (const season of this.seasonsIn(range)) {
        const inside = (date: string): boolean => date >= range.from && date <= range.to;
        for (const game of season.fixtures)
          if (inside(game.date) || inside(game.originalDate)) games.push({ season, game });
      }
    }
    const days = new Map<string, ScheduleRow[]>();
    for (const { season, game } of games) {
      for (const row of this.rowsOf(season, game, viewOf)) {
        if (range !== null && (row.date < range.from || row.date > range.to)) continue;
        const day = days.get(row.date);
        if (day === undefined) days.set(row.date, [row]);
        else day.push(row);
      }
    }
    const answer = new Map<string, JsonObject[]>();
    for (const [date, rows] of days) {
      const list = rows.map(scheduleGame);
      list.sort(
        (a, b) => String(a.gameDate).localeCompare(String(b.gameDate)) || Number(a.gamePk) - Number(b.gamePk),
      );
      answer.set(date, list);
    }
    return scheduleAnswer(answer);
  }

  /** Seasons whose calendar year touches the range. */
  private seasonsIn(range: DateRange): Season[] {
    const to = range.to < addDays(range.from, LONGEST_DAYS) ? range.to : addDays(range.from, LONGEST_DAYS);
    const years: Season[] = [];
    for (let year = Number(range.from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      if (year >= 1900 && year <= 2999) years.push(this.season(year));
    }
    return years;
  }

  transactions(query: { range: DateRange; teamId: number | null; playerId: number | null }): JsonObject {
    const { range, teamId, playerId } = query;
    const rows = this.seasonsIn(range)
      .flatMap(transactionsOf)
      .filter((row) => row.date >= range.from && row.date <= range.to && row.date <= this.today)
      .filter((row) => teamId === null || row.toTeam.id === teamId || row.fromTeam?.id === teamId)
      .filter((row) => playerId === null || row.player.id === playerId);
    return { copyright: COPYRIGHT, transactions: rows.map(transactionJson) };
  }

  people(ids: number[]): JsonObject[] {
    return ids.flatMap((id) => {
      const player = playerById(this.seed, id);
      return player === undefined ? [] : [personJson(player, this.today)];
    });
  }

  private year(season: number | null): number {
    return season ?? Number(this.today.slice(0, 4));
  }

  teams(season: number | null): JsonObject[] {
    return CLUBS.map((club) => teamJson(club, this.year(season)));
  }

  team(id: number, season: number | null): JsonObject | undefined {
    const club = CLUBS.find((c) => c.id === id);
    return club === undefined ? undefined : teamJson(club, this.year(season));
  }

  roster(
    teamId: number,
    query: { date: string | null; season: number | null; type: string },
  ): JsonObject | undefined {
    const season = this.season(Number(query.date?.slice(0, 4) ?? this.year(query.season)));
    const club = season.clubs.get(teamId);
    if (club === undefined) return undefined;
    const wanted = query.date ?? (query.season === null ? this.today : openingDay(season.year));
    const days = [...club.active.keys()];
    const date = days.find((day) => day >= wanted) ?? days[days.length - 1] ?? wanted;
    const active = rosterOn(season, teamId, date);
    const others =
      query.type === 'active' ? [] : club.players.filter((p) => p.role !== 'farm' && !active.includes(p));
    const status = (player: Player): JsonObject => {
      const stint = season.stints.get(player.id)?.find((s) => s.kind === 'injury' && isListed(s, date));
      if (stint === undefined)
        return active.includes(player)
          ? { code: 'A', description: 'Active' }
          : { code: '40M', description: 'Forty Man' };
      const days = stint.transferred !== null && stint.transferred <= date ? 60 : stint.listDays;
      return { code: `D${days}`, description: `Injured ${days}-Day` };
    };
    return {
      copyright: COPYRIGHT,
      roster: [...active, ...others].map((player) => ({
        person: personRef(player),
        jerseyNumber: String(player.number),
        position: { ...POSITIONS[player.position] },
        status: status(player),
        parentTeamId: teamId,
      })),
      link: `/api/v1/teams/${teamId}/roster`,
      teamId,
      rosterType: query.type,
    };
  }

  venues(ids: number[] | null): JsonObject[] {
    return CLUBS.filter((club) => ids === null || ids.includes(club.venueId)).map((club) =>
      venueJson(club, this.year(null)),
    );
  }

  changes(corrections: readonly Correction[]): JsonObject {
    const gamePks = [...new Set(corrections.map((correction) => correction.gamePk))];
    return this.schedule({ range: null, gamePks, viewOf: () => ({}) });
  }
}

function transactionJson(row: Transaction): JsonObject {
  const open = row.typeCode === 'OPT';
  return {
    id: row.id,
    person: personRef(row.player),
    fromTeam: row.fromTeam === null ? undefined : teamRef(row.fromTeam),
    toTeam: teamRef(row.toTeam),
    date: row.date,
    effectiveDate: row.effectiveDate,
    resolutionDate: open ? undefined : row.date,
    typeCode: row.typeCode,
    typeDesc: row.typeDesc,
    description: row.description,
  };
}
