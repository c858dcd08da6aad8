import { describe, expect, test } from '@jest/globals';
import { playGame } from './game/play-game';
import type { PitchRecord, PlayRecord } from './game/record';
import { seasonOf } from './season';

const season = seasonOf(2016, 2026);
const games = season.fixtures.filter((_, i) => i % 24 === 3).map((game) => playGame(season, game));
const plays: PlayRecord[] = games.flatMap((game) => game.plays).filter((play) => play.isPlateAppearance);
const pitches: PitchRecord[] = games
  .flatMap((game) => game.plays)
  .flatMap((play) => play.events.filter((e) => e.kind === 'pitch'));

const share = (test: (play: PlayRecord) => boolean): number => plays.filter(test).length / plays.length;
const isType =
  (...types: string[]) =>
  (play: PlayRecord): boolean =>
    types.includes(play.eventType);
const mean = (list: number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const deviation = (list: number[]): number => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)));

describe('over a hundred games the league looks like baseball', () => {
  test('strikeouts, walks, average and runs', () => {
    const hits = plays.filter(isType('single', 'double', 'triple', 'home_run')).length;
    const atBats = plays.filter(
      (play) => !isType('walk', 'intent_walk', 'hit_by_pitch', 'sac_fly', 'sac_bunt', 'catcher_interf')(play),
    ).length;
    const runs = games
      .map((game) => game.plays[game.plays.length - 1]!)
      .map((play) => play.awayScore + play.homeScore);
    expect(hits / atBats).toBeGreaterThan(0.23);
    expect(hits / atBats).toBeLessThan(0.26);
    expect(share(isType('strikeout'))).toBeGreaterThan(0.2);
    expect(share(isType('strikeout'))).toBeLessThan(0.245);
    expect(share(isType('walk', 'intent_walk'))).toBeGreaterThan(0.075);
    expect(share(isType('walk', 'intent_walk'))).toBeLessThan(0.1);
    expect(mean(runs) / 2).toBeGreaterThan(3.9);
    expect(mean(runs) / 2).toBeLessThan(5);
    expect(plays.filter(isType('home_run')).length / games.length / 2).toBeGreaterThan(0.9);
    expect(plays.filter(isType('home_run')).length / games.length / 2).toBeLessThan(1.45);
  });

  test('pitches a game, zone, chase and fastball speed', () => {
    expect(pitches.length / games.length).toBeGreaterThan(275);
    expect(pitches.length / games.length).toBeLessThan(310);
    const inside = pitches.filter((pitch) => pitch.zone < 10);
    expect(inside.length / pitches.length).toBeGreaterThan(0.45);
    expect(inside.length / pitches.length).toBeLessThan(0.54);
    const outside = pitches.filter((pitch) => pitch.zone > 10);
    const swung = outside.filter((pitch) => 'SWFTLMXDE'.includes(pitch.call));
    expect(swung.length / outside.length).toBeGreaterThan(0.26);
    expect(swung.length / outside.length).toBeLessThan(0.36);
    const fastballs = pitches.filter((pitch) => pitch.type === 'FF').map((pitch) => pitch.speed);
    expect(mean(fastballs)).toBeGreaterThan(93);
    expect(mean(fastballs)).toBeLessThan(95);
  });

  test('one pitcher varies by about 1 mph within a game and half of one between games', () => {
    const season162 = seasonOf(2016, 2026);
    const club = season162.clubs.get(905)!;
    const slot = [0, 1, 2, 3, 4].find((s) => club.players[s]!.pitcher!.repertoire[0]!.code === 'FF')!;
    const starts = season162.fixtures.filter(
      (game) => club.starters.get(game.number) === slot && (game.awayId === 905 || game.homeId === 905),
    );
    const speeds = starts.map((game) =>
      playGame(season162, game)
        .plays.flatMap((play) => play.events)
        .filter(
          (e): e is PitchRecord =>
            e.kind === 'pitch' && e.type === 'FF' && e.pitcher.id === club.players[slot]!.id,
        )
        .map((pitch) => pitch.speed),
    );
    const full = speeds.filter((list) => list.length > 15);
    expect(full.length).toBeGreaterThan(8);
    expect(mean(full.map(deviation))).toBeGreaterThan(0.8);
    expect(mean(full.map(deviation))).toBeLessThan(1.2);
    const between = deviation(full.map(mean));
    expect(between).toBeGreaterThan(0.25);
    expect(between).toBeLessThan(0.95);
  });

  test('every event the product must understand occurs', () => {
    const types = new Set(
      games.flatMap((game) =>
        game.plays.flatMap((play) => [
          play.eventType,
          ...play.events.map((e) => (e.kind === 'action' ? e.eventType : e.kind)),
        ]),
      ),
    );
    const wanted = [
      'single', 'double', 'triple', 'home_run', 'walk', 'intent_walk', 'strikeout', 'field_out', 'force_out', 'grounded_into_double_play',
      'sac_fly', 'sac_bunt', 'hit_by_pitch', 'field_error', 'stolen_base_2b', 'caught_stealing_2b', 'wild_pitch', 'pickoff', 'stepoff',
      'mound_visit', 'pitching_substitution', 'offensive_substitution', 'defensive_switch', 'injury', 'runner_placed', 'automatic ball',
    ]; // prettier-ignore
    expect(wanted.filter((type) => !types.has(type))).toEqual([]);
  });
});
