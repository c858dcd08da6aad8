import { isIsoDate } from '../../calendar';
import type { IsoDate } from '../../ids';

/** What a Gameday id such as `2014/06/18/colmlb-lanmlb-1` says. */
export interface Gid {
  readonly officialDate: IsoDate;
  /** Three letters, such as `col`. */
  readonly awayCode: string;
  readonly homeCode: string;
  /** 2 for the second game of a doubleheader. */
  readonly gameNumber: number;
}

const GID = /^(?:gid_)?(\d{4})[/_](\d{2})[/_](\d{2})[/_]([a-z]{3})mlb[-_]([a-z]{3})mlb[-_](\d)$/;

/** Reads a Gameday id or the name of a game's folder; undefined for anything else. */
export function parseGid(text: string): Gid | undefined {
  const [, year, month, day, awayCode, homeCode, gameNumber] = text.match(GID) ?? [];
  const officialDate = `${year}-${month}-${day}`;
  if (awayCode === undefined || homeCode === undefined || !isIsoDate(officialDate)) return undefined;
  return { officialDate, awayCode, homeCode, gameNumber: Number(gameNumber) };
}
