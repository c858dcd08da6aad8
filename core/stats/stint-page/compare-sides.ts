import type { IsoDate } from '../../ids';
import { GameChance } from '../game-chance';
import type { GameForm } from '../measures/counters';
import { measuresOf } from '../measures/measures';
import type { StintWindows, WindowSide } from '../windows/window';
import { type CountedFrom, countWindow } from './count-window';
import { type LeagueFigure, leagueFigures, type MeasureLevel } from './league-figures';
import { comparisonsIn, type MeasureChange, measureChanges } from './measure-change';
import { type PitchMix, pitchMix } from './pitch-mix';
import { type PlaceComparison, comparePlaces } from './compare-places';
import { type SensitivityStrip, sensitivityStrips } from './sensitivity-strip';
import { compareReleases, type ReleaseComparison, toReleasePoint } from './release-points';
import type { WindowChoice } from './window-choice';
import { ballsIn, pitchesIn, toMixPitch, toPlace, type WindowBall } from './window-events';
import { toSides } from './window-sides';
import { summarizeWindow, type WindowSummary } from './window-summary';

export interface StintComparisonInput extends CountedFrom {
  readonly choice: WindowChoice;
  /** The id of the stint: chance starts from it, so that the same page twice is the same page. */
  readonly stintId: string;
  /** At the size asked for. */
  readonly chosen: StintWindows;
  /** At each size of the sensitivity strip, the one asked for among them. */
  readonly sizes: readonly StintWindows[];
  /** Of the league, in the role and in the stint's season; empty where they are not computed. */
  readonly levels: readonly MeasureLevel[];
}

/** A game of a window, of a cut game only the part that counts. */
export interface CountedGame {
  readonly date: IsoDate;
  readonly form: GameForm;
}

/** A ball in play of a window. */
export type CountedBall = WindowBall & { readonly date: IsoDate };

/** All that is computed of one stint when its page is asked for. */
export interface StintComparison {
  readonly before: WindowSummary;
  readonly after: WindowSummary;
  /** The largest size that both sides reach. */
  readonly longestBoth: number;
  readonly measures: readonly MeasureChange[];
  /** How many measures were tested, and adjusted together. */
  readonly comparisons: number;
  /** The league beside the measures it has a level in. */
  readonly league: readonly LeagueFigure[];
  /** All counts and sums of the windows. */
  readonly totals: { readonly before: GameForm; readonly after: GameForm };
  /** Game by game, in game order. */
  readonly games: { readonly before: readonly CountedGame[]; readonly after: readonly CountedGame[] };
  readonly sensitivity: readonly SensitivityStrip[];
  readonly mix: PitchMix;
  readonly places: PlaceComparison;
  readonly releases: ReleaseComparison;
  /** Put in play by him or off him, in game order. */
  readonly balls: { readonly before: readonly CountedBall[]; readonly after: readonly CountedBall[] };
}

function countedGames({ games }: WindowSide, forms: readonly GameForm[]): CountedGame[] {
  return games.flatMap(({ game }, index) => {
    const form = forms[index];
    return form === undefined ? [] : [{ date: game.date, form }];
  });
}

/**
 * Compares the windows on both sides of a stint.
 *
 * @throws IngestError `BadInput` when a game of a window is not among what it is counted from
 */
export function compareSides(input: StintComparisonInput): StintComparison {
  const { choice, stintId, chosen, sizes, events, levels } = input;
  const { role, unit } = choice;
  const measures = measuresOf(role);
  const counted = sizes.map((windows) => ({
    size: windows.size,
    ...toSides(countWindow(windows.before, unit, input), countWindow(windows.after, unit, input)),
    isReached: windows.before.isReached && windows.after.isReached,
  }));
  const chance = new GameChance(stintId);
  const { before, after } = counted.find(({ size }) => size === chosen.size) ?? toSides([], []);
  const pitchesBefore = pitchesIn(chosen.before, unit, events);
  const pitchesAfter = pitchesIn(chosen.after, unit, events);
  const changes = measureChanges(measures, role, { before, after }, chance);
  return {
    before: summarizeWindow(chosen.before),
    after: summarizeWindow(chosen.after),
    longestBoth: chosen.longestBoth,
    measures: changes,
    comparisons: comparisonsIn(changes),
    league: leagueFigures(measures, role, { before, after }, levels),
    totals: { before: before.total, after: after.total },
    games: {
      before: countedGames(chosen.before, before.games),
      after: countedGames(chosen.after, after.games),
    },
    sensitivity: sensitivityStrips(measures, counted, { size: chosen.size, changes }, chance),
    mix: pitchMix(pitchesBefore.map(toMixPitch), pitchesAfter.map(toMixPitch), chance),
    places: comparePlaces(
      pitchesBefore.flatMap((pitch) => toPlace(pitch) ?? []),
      pitchesAfter.flatMap((pitch) => toPlace(pitch) ?? []),
      stintId,
    ),
    releases: compareReleases(
      pitchesBefore.flatMap((pitch) => toReleasePoint(pitch) ?? []),
      pitchesAfter.flatMap((pitch) => toReleasePoint(pitch) ?? []),
    ),
    balls: {
      before: ballsIn(chosen.before, unit, events),
      after: ballsIn(chosen.after, unit, events),
    },
  };
}
