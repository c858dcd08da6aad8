import type { Player } from '../player';
import { FIELDER_WORD } from '../positions';
import type { ActionRecord, BaseNumber, Count, Credit, GameEvent, Movement } from './record';
import { attacking, defending, fielderAt, walkedOff, type GameState, type Runner } from './state';

/** What ended the play, in the feed's words. */
export interface Ending {
  event: string;
  eventType: string;
  description: string;
}

/** A play while it is being made: events, movements, and the changes they make to the state of the game. */
export class PlayDraft {
  readonly events: GameEvent[] = [];
  readonly movements: Movement[] = [];
  readonly startScore: { away: number; home: number };
  balls = 0;
  strikes = 0;
  rbi = 0;
  private readonly origins = new Map<number, BaseNumber>();
  /** Sentences about runners, appended to the description. */
  private readonly tail: string[] = [];

  constructor(readonly state: GameState) {
    this.startScore = { ...state.score };
    state.bases.forEach((runner, i) => {
      if (runner !== null) this.origins.set(runner.player.id, (i + 1) as BaseNumber);
    });
  }

  count(): Count {
    return { balls: this.balls, strikes: this.strikes, outs: Math.min(2, this.state.outs) };
  }

  /** Lets time pass and returns the span. */
  span(seconds: number, pause = 0): { start: number; end: number } {
    const start = this.state.clock + Math.round(pause * 1000);
    this.state.clock = start + Math.round(seconds * 1000);
    return { start, end: this.state.clock };
  }

  action(
    event: string,
    eventType: string,
    description: string,
    extra: Partial<ActionRecord> = {},
    seconds = 8,
  ): void {
    this.events.push({
      kind: 'action',
      count: this.count(),
      event,
      eventType,
      description,
      awayScore: this.state.score.away,
      homeScore: this.state.score.home,
      isScoring: false,
      isOut: false,
      baseRunning: false,
      player: null,
      base: null,
      injuryWord: null,
      substitution: null,
      ...this.span(seconds, 1.5),
      ...extra,
    });
  }

  /** Sentences collected so far, and starts a new collection. */
  takeTail(): string {
    const text = this.tail.map((sentence) => `   ${sentence}`).join(' ');
    this.tail.length = 0;
    return text;
  }

  private record(
    runner: Runner,
    start: BaseNumber,
    part: Partial<Movement> & { event: string; eventType: string },
  ): void {
    this.movements.push({
      runner: runner.player,
      origin: this.origins.get(runner.player.id) ?? 0,
      start,
      end: 0,
      outBase: null,
      outNumber: null,
      reason: null,
      playIndex: Math.max(0, this.events.length - 1),
      rbi: false,
      earned: false,
      responsible: null,
      credits: [],
      ...part,
    });
  }

  /** The batter reaches a base (4: he scores). */
  batterTo(runner: Runner, end: 1 | 2 | 3 | 4, ending: Ending, rbi: boolean, credits: Credit[] = []): void {
    if (end === 4) {
      this.score(runner, 0, ending, rbi, null);
      return;
    }
    this.state.bases[end - 1] = runner;
    this.record(runner, 0, { end, event: ending.event, eventType: ending.eventType, credits });
  }

  /** A runner moves up. After a walk-off run nobody needs to move any more. */
  advance(from: 1 | 2 | 3, end: 2 | 3 | 4, ending: Ending, reason: string, rbi: boolean): void {
    const runner = this.state.bases[from - 1];
    if (runner === null || runner === undefined) return;
    if (walkedOff(this.state) && ending.eventType !== 'home_run') return;
    this.state.bases[from - 1] = null;
    if (end === 4) {
      this.score(runner, from, ending, rbi, reason);
      return;
    }
    this.state.bases[end - 1] = runner;
    this.record(runner, from, { end, event: ending.event, eventType: ending.eventType, reason });
    this.tail.push(`${runner.player.fullName} to ${end === 2 ? '2nd' : '3rd'}.`);
  }

  private score(
    runner: Runner,
    start: BaseNumber,
    ending: Ending,
    rbi: boolean,
    reason: string | null,
  ): void {
    const side = attacking(this.state).side;
    const clean = !['field_error', 'passed_ball', 'catcher_interf'].includes(ending.eventType);
    this.state.score[side] += 1;
    defending(this.state).runsAllowed += 1;
    if (rbi) this.rbi += 1;
    this.record(runner, start, {
      end: 4,
      event: ending.event,
      eventType: ending.eventType,
      reason,
      rbi,
      earned: runner.earned && clean && this.state.outsDue < 3,
      responsible: runner.responsible,
    });
    if (start !== 0) this.tail.push(`${runner.player.fullName} scores.`);
  }

  private out(): number {
    this.state.outs += 1;
    this.state.outsDue += 1;
    defending(this.state).outsGot += 1;
    return this.state.outs;
  }

  /** The batter is put out before reaching a base. */
  batterOut(batter: Player, ending: Ending, credits: Credit[]): void {
    const runner: Runner = { player: batter, responsible: defending(this.state).form.player, earned: true };
    const outNumber = this.out();
    this.record(runner, 0, {
      outBase: 1,
      outNumber,
      event: ending.event,
      eventType: ending.eventType,
      credits,
    });
  }

  /** A runner is put out at a base. */
  runnerOut(
    from: 1 | 2 | 3,
    outBase: 1 | 2 | 3 | 4,
    ending: Ending,
    reason: string,
    credits: Credit[],
  ): void {
    const runner = this.state.bases[from - 1];
    if (runner === null || runner === undefined) return;
    this.state.bases[from - 1] = null;
    const outNumber = this.out();
    this.record(runner, from, {
      outBase,
      outNumber,
      event: ending.event,
      eventType: ending.eventType,
      reason,
      credits,
    });
    this.tail.push(`${runner.player.fullName} out at ${['', '1st', '2nd', '3rd', 'home'][outBase] ?? ''}.`);
  }

  /** Remembers where a runner placed by rule begins. */
  startsAt(player: Player, base: BaseNumber): void {
    this.origins.set(player.id, base);
  }

  /** Records a runner who is put on a base by rule. */
  placed(runner: Runner, base: 2): void {
    this.record(runner, 0, { end: base, event: 'Runner Placed On Base', eventType: 'runner_placed' });
    this.startsAt(runner.player, base);
  }

  credit(code: string, credit: Credit['credit']): Credit {
    return { ...fielderAt(defending(this.state), code), credit };
  }

  /** "shortstop Ana Example". */
  fielder(code: string): string {
    const { player, position } = fielderAt(defending(this.state), code);
    return `${FIELDER_WORD[position]} ${player.fullName}`;
  }
}
