import { parseIsoDate } from '../../calendar';
import { gamePk } from '../../ids';
import type { ListKind } from '../../injuries/move';
import type { PlayerGame, StintSpan, WindowSide } from './window';

export const day = (text: string) => parseIsoDate(text, 'day');

let nextPk = 1;

/** A game of 10 pitches and 4 plate appearances. */
export function game(date: string, changes: Partial<PlayerGame> = {}): PlayerGame {
  const season = Number(date.slice(0, 4));
  return {
    gamePk: gamePk(nextPk++), date: day(date), gameNumber: 1, gameType: 'R', season, pitches: 10, plateAppearances: 4,
    ...changes,
  }; // prettier-ignore
}

export const gamesOn = (...dates: readonly string[]): PlayerGame[] => dates.map((date) => game(date));

export function stint(startedOn: string, endedOn: string | null, listKind: ListKind = 'injured'): StintSpan {
  return {
    stintId: `${startedOn} ${endedOn} ${listKind}`,
    startedOn: day(startedOn),
    endedOn: endedOn === null ? null : day(endedOn),
    listKind,
  };
}

/** The games of a window as `date:events`, with `first` or `last` behind where not the whole game counts. */
export const told = ({ games }: WindowSide): string[] =>
  games.map(({ game: { date }, events, part }) => `${date}:${events}${part === 'whole' ? '' : ` ${part}`}`);
