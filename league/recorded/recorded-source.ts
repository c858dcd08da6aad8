import type { Correction, DateRange, GameView, Source } from '../server/source';
import { cloneSnapshot, cloneText, planClones, type Clone } from './clones';
import { cutFeed } from './cut-feed';
import { readFolder, readRecording, type IgnoredFile, type Snapshot } from './folder';
import { scheduleAnswer, scheduleRow } from './schedule-row';
import { at, text, type Fields } from './shapes';

export interface CloneOptions {
  /** Clones of each final feed. */
  count: number;
  /** The date on which all of them are played. */
  date: string;
}

export interface RecordedGame {
  gamePk: number;
  officialDate: string;
  /** How many snapshots there are. */
  snapshots: number;
  /** The file served by default, relative to the folder. */
  file: string;
  /** All files, oldest first: the n-th is snapshot n. */
  files: string[];
}

/** A folder of recordings as a source. */
export class RecordedSource implements Source {
  readonly copyright: string;
  readonly ignored: IgnoredFile[];
  private readonly snapshots = new Map<number, Snapshot[]>();
  private readonly clones = new Map<number, Clone>();
  private readonly scheduleRows: { date: string; row: Fields }[];
  private readonly wire: Fields[];

  constructor(root: string, clones?: CloneOptions) {
    const folder = readFolder(root);
    this.ignored = folder.ignored;
    this.scheduleRows = folder.scheduleRows;
    this.wire = folder.transactions;
    for (const snapshot of folder.snapshots) {
      this.snapshots.set(snapshot.gamePk, [...(this.snapshots.get(snapshot.gamePk) ?? []), snapshot]);
    }
    for (const list of this.snapshots.values()) {
      list.sort((a, b) =>
        a.timeStamp === b.timeStamp ? (a.file < b.file ? -1 : 1) : a.timeStamp < b.timeStamp ? -1 : 1,
      );
    }
    this.copyright = folder.snapshots[0]?.copyright ?? '';
    if (clones !== undefined) {
      const finals = [...this.snapshots.keys()]
        .map((pk) => this.shown(pk, {}))
        .filter((s) => s !== undefined);
      const played = finals.filter((s) => at(s.gameData, 'status').codedGameState === 'F');
      for (const clone of planClones(played, clones.count, clones.date)) {
        this.clones.set(clone.gamePk, clone);
        this.snapshots.set(clone.gamePk, [cloneSnapshot(clone)]);
      }
    }
  }

  /** Dates on which a recorded game (or a clone) was played. */
  dates(): string[] {
    return [...new Set(this.games().map((game) => game.officialDate))].sort();
  }

  games(): RecordedGame[] {
    return [...this.snapshots].flatMap(([gamePk, list]) => {
      const latest = list[list.length - 1];
      if (latest === undefined) return [];
      const files = list.map((s) => s.file);
      return [
        { gamePk, officialDate: latest.officialDate, snapshots: list.length, file: latest.file, files },
      ];
    });
  }

  private shown(gamePk: number, view: GameView): Snapshot | undefined {
    const list = this.snapshots.get(gamePk);
    return list?.[(view.snapshot ?? list.length) - 1];
  }

  feed(gamePk: number, view: GameView): string | Buffer | undefined {
    const snapshot = this.shown(gamePk, view);
    if (snapshot === undefined) return undefined;
    const bytes = readRecording(snapshot.path);
    const clone = this.clones.get(gamePk);
    const whole = clone === undefined ? bytes : cloneText(bytes.toString('utf8'), clone);
    return view.plays === undefined ? whole : cutFeed(whole.toString(), view.plays);
  }

  schedule(query: {
    range: DateRange | null;
    gamePks: number[] | null;
    viewOf: (gamePk: number) => GameView;
  }): Fields {
    const { range, gamePks, viewOf } = query;
    const wanted = (date: string, gamePk: unknown): boolean =>
      (range === null || (date >= range.from && date <= range.to)) &&
      (gamePks === null || gamePks.includes(Number(gamePk)));
    const days = new Map<string, Map<number, Fields>>();
    const put = (date: string, gamePk: number, row: Fields): void => {
      if (!wanted(date, gamePk)) return;
      const day = days.get(date) ?? new Map<number, Fields>();
      days.set(date, day.set(gamePk, row));
    };
    for (const { date, row } of this.scheduleRows) put(date, Number(row.gamePk), row);
    for (const gamePk of this.snapshots.keys()) {
      const view = viewOf(gamePk);
      const snapshot = this.shown(gamePk, view);
      if (snapshot === undefined) continue;
      const row = scheduleRow(snapshot);
      const status =
        view.plays === undefined
          ? row.status
          : {
              ...at(row, 'status'),
              abstractGameState: 'Live',
              codedGameState: 'I',
              detailedState: 'In Progress',
              statusCode: 'I',
              abstractGameCode: 'L',
            };
      put(snapshot.officialDate, gamePk, { ...row, status });
    }
    const rows = new Map<string, Fields[]>([...days].map(([date, day]) => [date, [...day.values()]]));
    return scheduleAnswer(this.copyright, rows);
  }

  transactions(query: { range: DateRange; teamId: number | null; playerId: number | null }): Fields {
    const { range, teamId, playerId } = query;
    const rows = this.wire.filter((row) => {
      const date = (text(row.date) ?? '').slice(0, 10);
      if (date < range.from || date > range.to) return false;
      if (teamId !== null && at(row, 'toTeam').id !== teamId && at(row, 'fromTeam').id !== teamId)
        return false;
      return playerId === null || at(row, 'person').id === playerId;
    });
    return { copyright: this.copyright, transactions: rows };
  }

  private latest(): Snapshot[] {
    return [...this.snapshots.keys()].map((pk) => this.shown(pk, {})).filter((s) => s !== undefined);
  }

  people(ids: number[]): Fields[] {
    return ids.flatMap((id) => {
      for (const snapshot of this.latest()) {
        const person = at(snapshot.gameData, 'players')[`ID${id}`];
        if (person !== undefined) return [at({ person }, 'person')];
      }
      return [];
    });
  }

  teams(season: number | null): Fields[] {
    const teams = new Map<unknown, Fields>();
    for (const snapshot of this.latest()) {
      for (const side of ['away', 'home']) {
        const { record: _record, ...team } = at(snapshot.gameData, 'teams', side);
        if (team.id !== undefined && (season === null || team.season === season)) teams.set(team.id, team);
      }
    }
    return [...teams.values()];
  }

  team(id: number, season: number | null): Fields | undefined {
    return this.teams(season).find((team) => team.id === id);
  }

  /** Feeds do not tell who was on a roster. */
  roster(): undefined {
    return undefined;
  }

  venues(ids: number[] | null): Fields[] {
    const venues = new Map<unknown, Fields>();
    for (const snapshot of this.latest()) {
      const venue = at(snapshot.gameData, 'venue');
      if (ids === null || ids.includes(Number(venue.id))) venues.set(venue.id, venue);
    }
    return [...venues.values()];
  }

  changes(corrections: readonly Correction[]): Fields {
    return this.schedule({ range: null, gamePks: corrections.map((c) => c.gamePk), viewOf: () => ({}) });
  }
}
