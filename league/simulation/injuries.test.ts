import { describe, expect, test } from '@jest/globals';
import { effectOn, effectsOf } from './effects';
import { formOf } from './game/pitching';
import { LeagueSource } from './league-source';
import { playGame } from './game/play-game';
import { randomFor } from './random';
import { planSeason, seasonOf } from './season';
import { isOut, listName, shortList, type Stint } from './stint';
import { transactionsOf } from './transactions';

const season = seasonOf(2016, 2026);
const stints = [...season.stints.values()].flat();
const injuries = stints.filter((stint) => stint.kind === 'injury');

const DATE =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}';
const POSITION = '(?:RHP|LHP|C|1B|2B|3B|SS|LF|CF|RF|DH)';
const KIND = '(?:disabled|injured) list';
const LIST_MOVES = [
  new RegExp(
    `^.+ placed ${POSITION} .+ on the (?:7|10|15|60)-day ${KIND}(?: retroactive to ${DATE})?\\.(?: .+)?$`,
  ),
  new RegExp(
    `^.+ transferred ${POSITION} .+ from the (?:7|10|15)-day ${KIND} to the 60-day ${KIND}\\.(?: .+)?$`,
  ),
  new RegExp(`^.+ activated ${POSITION} .+ from the (?:7|10|15|60)-day ${KIND}\\.$`),
  new RegExp(
    `^.+ (?:placed|activated) ${POSITION} .+ (?:on|from) the (?:paternity|bereavement|restricted) list\\.$`,
  ),
];

describe('injuries', () => {
  test('about 25 placements a club, somewhat more than half of them pitchers', () => {
    const placed = injuries.length / 30;
    expect(placed).toBeGreaterThan(20);
    expect(placed).toBeLessThan(31);
    const pitchers = injuries.filter((stint) => stint.slot < 25).length / injuries.length;
    expect(pitchers).toBeGreaterThan(0.48);
    expect(pitchers).toBeLessThan(0.64);
  });

  test('nobody on a list or hurt plays, over two weeks', () => {
    const games = season.fixtures.filter((game) => game.date >= '2026-07-20' && game.date <= '2026-08-02');
    let appearances = 0;
    const hurt: Stint[] = [];
    for (const game of games) {
      const record = playGame(season, game);
      for (const id of new Set(
        record.plays.flatMap((play) => [
          play.batter.id,
          ...play.events.flatMap((e) => (e.kind === 'pitch' ? [e.pitcher.id] : [])),
        ]),
      )) {
        appearances += 1;
        hurt.push(...(season.stints.get(id) ?? []).filter((stint) => isOut(stint, game.date)));
      }
    }
    expect(hurt).toEqual([]);
    expect(appearances).toBeGreaterThan(3500);
  });

  test('who is hurt on the field played that day, and the list begins the day after', () => {
    const seen = injuries.filter((stint) => stint.hurtInGame !== null);
    expect(seen.length).toBeGreaterThan(100);
    let shown = 0;
    for (const stint of seen.slice(0, 25)) {
      const game = season.fixtures[stint.hurtInGame! - 1]!;
      expect(stint.outFrom > game.date).toBe(true);
      const told = playGame(season, game).plays.some((play) =>
        play.events.some(
          (e) => e.kind === 'action' && e.eventType === 'injury' && e.player?.id === stint.playerId,
        ),
      );
      if (told) shown += 1;
    }
    expect(shown).toBeGreaterThan(12);
  });

  test('stays are at least as long as the list, and stints of one player do not overlap', () => {
    for (const stint of injuries) {
      if (stint.activated !== null && stint.activated < '2026-11-01') {
        const days =
          (Date.parse(stint.activated) - Date.parse(stint.retroactive ?? stint.placed)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(stint.listDays);
        expect(stint.activated > stint.placed).toBe(true);
      }
    }
    for (const list of season.stints.values()) {
      const sorted = [...list].sort((a, b) => a.outFrom.localeCompare(b.outFrom));
      sorted
        .slice(1)
        .forEach((stint, i) => expect(stint.outFrom >= (sorted[i]!.activated ?? '9999')).toBe(true));
    }
  });

  test('the lists have the names and lengths of their time', () => {
    expect([
      shortList(2016, true, false),
      shortList(2017, true, false),
      shortList(2022, true, false),
      shortList(2022, false, false),
    ]).toEqual([15, 10, 15, 10]);
    expect([listName(2018), listName(2019)]).toEqual(['disabled list', 'injured list']);
  });
});

describe('the transaction wire', () => {
  test.each([2016, 2018, 2026])('every list move of %i matches the grammar', (year) => {
    const rows = transactionsOf(planSeason(2016, year)).filter((row) => / list/.test(row.description));
    expect(rows.length).toBeGreaterThan(1200);
    const strange = rows.filter((row) => !LIST_MOVES.some((pattern) => pattern.test(row.description)));
    expect(strange.map((row) => row.description)).toEqual([]);
    const wrongName = year <= 2018 ? 'injured list' : 'disabled list';
    expect(rows.filter((row) => row.description.includes(wrongName))).toEqual([]);
  });

  test('every stint is announced, with the retroactive date in its words', () => {
    const rows = transactionsOf(season);
    for (const stint of injuries) {
      const text = rows.find(
        (row) =>
          row.player.id === stint.playerId &&
          row.date === stint.placed &&
          row.description.includes(' placed '),
      )?.description;
      expect(text).toBeDefined();
      expect(text!.includes('retroactive to')).toBe(stint.retroactive !== null);
      const back = rows.some(
        (row) =>
          row.player.id === stint.playerId &&
          row.date === stint.activated &&
          row.description.includes(' activated '),
      );
      expect(back).toBe(stint.activated !== null);
    }
  });

  test('ids are unique and the answer holds the asked dates only', () => {
    const answer = new LeagueSource(2016, '2026-07-15').transactions({
      range: { from: '2026-07-01', to: '2026-07-31' },
      teamId: null,
      playerId: null,
    });
    const rows = answer.transactions as { id: number; date: string; person: { id: number } }[];
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.every((row) => row.date >= '2026-07-01' && row.date <= '2026-07-15')).toBe(true);
  });
});

describe('planted effects', () => {
  const stint = {
    activated: '2026-05-01',
    effects: effectsOf({ region: 'elbow' } as Stint['diagnosis'], true),
  } as Stint;

  test('an elbow costs 0.7 mph on return, half of it after 120 days, nothing before', () => {
    expect(effectOn([stint], 'velocity', '2026-04-30')).toBe(0);
    expect(effectOn([stint], 'velocity', '2026-05-01')).toBeCloseTo(-0.7);
    expect(effectOn([stint], 'velocity', '2026-08-29')).toBeCloseTo(-0.35);
    expect(effectsOf({ region: 'thigh' } as Stint['diagnosis'], true)).toEqual([]);
    expect(effectsOf({ region: 'elbow' } as Stint['diagnosis'], false)).toEqual([]);
  });

  test('speed and breaking share reach the pitches', () => {
    const pitcher = season.clubs.get(901)!.players[0]!;
    const breaking = (share: number): number =>
      formOf(pitcher, randomFor('x'), 0, share)
        .repertoire.filter((p) => ['SL', 'ST', 'CU', 'KC'].includes(p.code))
        .reduce((sum, p) => sum + p.usage, 0);
    expect(breaking(0.05) - breaking(0)).toBeCloseTo(0.05);
    expect(
      formOf(pitcher, randomFor('x'), -0.7, 0).speedShift - formOf(pitcher, randomFor('x'), 0, 0).speedShift,
    ).toBeCloseTo(-0.7);
  });
});
