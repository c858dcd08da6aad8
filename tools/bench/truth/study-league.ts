import type { IsoDate, PlayerId } from '../../../core/ids';
import { compareSeason } from '../../../core/stats/comparison/compare-season';
import { joinSubjects } from '../../../core/stats/comparison/join-subjects';
import type { WholeStint } from '../../../core/stats/comparison/join-subjects';
import { playerSeries } from '../../../core/stats/comparison/series';
import type { StintChangeRow } from '../../../core/stats/statistics-rows';
import type { PlayerSeries } from '../../../core/stats/player-series';
import type { ScenarioName } from '../../../league/simulation/scenarios';
import { planSeason } from '../../../league/simulation/season';
import type { Season } from '../../../league/simulation/season';
import type { ControlledReading, Finding } from './finding';
import { pitcherStints, plantedBy, plantedOn } from './league-stints';
import type { LeagueStint } from './league-stints';
import { originalMethod } from './original-method';
import type { OriginalReading } from './original-method';
import { pitchedGames } from './pitched-game';
import type { PitchedGame } from './pitched-game';
import { heatMapPValue, newcombeCalls, pageReadings, windowGames } from './page-readings';
import type { PitcherHistory } from './page-readings';

/** A league of its own: consecutive seasons under one scenario. */
export interface LeagueJob {
  readonly scenario: ScenarioName;
  readonly seed: number;
  readonly firstSeason: number;
  readonly seasons: number;
}

export interface LeagueFindings {
  readonly findings: Finding[];
  readonly games: number;
  readonly simulatedMs: number;
  readonly comparedMs: number;
}

/** Plays a league, compares the stints of its pitchers as the platform does, and holds each reading beside the truth. */
export function studyLeague({ scenario, seed, firstSeason, seasons: count }: LeagueJob): LeagueFindings {
  const startedAt = performance.now();
  const seasons = Array.from({ length: count }, (_, n) => planSeason(seed, firstSeason + n, scenario));
  const { pitched, games } = playAll(seasons);
  const played = performance.now();
  const births = birthdays(seasons);
  const histories = new Map<PlayerId, PitcherHistory>();
  for (const [id, own] of pitched) {
    const series = playerSeries(
      [...own.values()].map(({ row }) => row),
      births.get(id) ?? null,
    );
    histories.set(id, { series, pitched: own });
  }
  const stints = pitcherStints(seasons);
  const findings = findAll({ scenario, seed, seasons, stints, histories });
  const comparedMs = performance.now() - played;
  return { findings, games, simulatedMs: played - startedAt, comparedMs };
}

function playAll(seasons: readonly Season[]) {
  const pitched = new Map<PlayerId, Map<number, PitchedGame>>();
  let games = 0;
  for (const season of seasons) {
    for (const fixture of season.fixtures) {
      games++;
      for (const game of pitchedGames(season, fixture, season.scenario.name === 'nothing')) {
        const { playerId, gamePk } = game.row;
        const own = pitched.get(playerId);
        if (own === undefined) pitched.set(playerId, new Map([[gamePk, game]]));
        else own.set(gamePk, game);
      }
    }
  }
  return { pitched, games };
}

function birthdays(seasons: readonly Season[]): ReadonlyMap<number, IsoDate> {
  const players = seasons.flatMap(({ clubs }) => [...clubs.values()].flatMap((club) => club.players));
  return new Map(players.map(({ id, birthDate }) => [id, birthDate as IsoDate]));
}

interface Study {
  readonly scenario: ScenarioName;
  readonly seed: number;
  readonly seasons: readonly Season[];
  readonly stints: readonly LeagueStint[];
  readonly histories: ReadonlyMap<PlayerId, PitcherHistory>;
}

function findAll({ scenario, seed, seasons, stints, histories }: Study): Finding[] {
  const yearOf = new Map(seasons.map((season) => [season.year, season]));
  const plantedIn = (id: PlayerId) => (date: string) =>
    plantedOn(yearOf.get(Number(date.slice(0, 4))), id, date);
  const partOf = new Map(stints.map(({ subject, planted }) => [subject.stintId, planted]));
  const subjects = stints.map(({ subject }) => subject);
  const series: PlayerSeries[] = [...histories.values()].map((history) => history.series);
  const wholes = joinSubjects(subjects);
  const asOf = `${seasons.at(-1)?.year ?? 0}-12-31` as IsoDate;
  return seasons.flatMap(({ year }) => {
    const compared = compareSeason({ season: year, asOf, stints: subjects, series });
    const changes = new Map<string, StintChangeRow>();
    for (const row of compared.changes)
      if (row.measure === 'fastball_velocity' && row.span === 'games10')
        changes.set(`${row.kind} ${row.stintId}`, row);
    const leads = new Map(
      compared.leads.flatMap((row) => (row.measure === 'fastball_velocity' ? [[row.stintId, row]] : [])),
    );
    return compared.subjects.flatMap(({ stintId, playerId, placeboOn }) => {
      const history = histories.get(playerId);
      const own = wholes.get(playerId) ?? [];
      const stint = own.find((whole) => whole.stintId === stintId);
      if (history === undefined || stint === undefined) return [];
      const planted = plantedIn(playerId);
      const lead = leads.get(stintId);
      return {
        scenario,
        stint: `${scenario} ${seed} ${stintId}`,
        player: `${seed} ${playerId}`,
        listKind: stint.listKind,
        region: stint.region,
        page: pageReadings(history, stint, own, planted),
        controlled: controlledReading(changes.get(`stint ${stintId}`), history, stint, own, planted),
        placebo: placeboOn === null ? null : placeboReading(changes.get(`placebo ${stintId}`)),
        original: originalReading(history, stint, partOf),
        lead:
          lead === undefined
            ? null
            : { alarm: lead.alarm, controls: lead.controls, controlAlarms: lead.controlAlarms },
        newcombeCalls: newcombeCalls(history, stint, own),
        heatMapPValue: scenario === 'nothing' ? heatMapPValue(history, stint, own) : null,
      };
    });
  });
}

function controlledReading(
  row: StintChangeRow | undefined,
  history: PitcherHistory,
  stint: WholeStint,
  own: readonly WholeStint[],
  planted: (date: string) => number,
): ControlledReading | null {
  if (row === undefined) return null;
  const { truth } = windowGames(history, stint, own, 10, planted);
  return { change: row.valueChange, difference: row.difference, truth };
}

/** Nothing happens on a placebo date; it is only read where effects do not fade. */
const placeboReading = (row: StintChangeRow | undefined): ControlledReading | null =>
  row === undefined ? null : { change: row.valueChange, difference: row.difference, truth: 0 };

/** Of the first part of the stint, as the original knew no others. */
function originalReading(
  { series, pitched }: PitcherHistory,
  stint: WholeStint,
  partOf: ReadonlyMap<string, LeagueStint['planted']>,
): OriginalReading | null {
  const planted = partOf.get(stint.stintId);
  if (planted === undefined) return null;
  const games = series.games.map(({ gamePk, date }) => ({
    date,
    speeds: pitched.get(gamePk)?.speeds ?? [],
    planted: plantedBy(planted, date),
  }));
  return originalMethod(games, planted.placed, planted.activated);
}
