import type { Correction, GameView } from './source';
import type { JsonChange } from './json-change';

/** The ways in which a source can misbehave. */
export type Fault =
  | { kind: 'status'; status: number; /** Seconds, or an HTTP date. */ retryAfter?: number | string }
  | { kind: 'delay'; ms: number }
  | { kind: 'drip'; /** Bytes a second; one where absent. */ bytesPerSecond?: number }
  | { kind: 'truncated'; /** Share of the body that is sent before the connection is cut. */ keep?: number }
  | { kind: 'wrong length'; /** Added to the true Content-Length. */ by?: number }
  | { kind: 'html' }
  | { kind: 'empty' }
  | { kind: 'endless' }
  | { kind: 'gzip bomb'; /** Size when unpacked. */ megabytes?: number }
  | { kind: 'redirect'; to: string; status?: 301 | 302 | 303 | 307 | 308 }
  | { kind: 'reset' }
  | { kind: 'replaced'; body: string; contentType?: string }
  | { kind: 'changed'; changes: JsonChange[] }
  | { kind: 'in progress'; plays: number }
  | { kind: 'snapshot'; number: number };

export type FaultKind = Fault['kind'];

/** A fault and where it strikes. */
export interface FaultRule {
  fault: Fault;
  /** Regular expression on path and query. Absent: the feed of `gamePk`, or everything where that is absent too. */
  path?: string | RegExp;
  /** Strikes the feed of this game; a changed or replaced feed also makes the game a corrected one. */
  gamePk?: number;
  /** How often it strikes; for ever where absent. */
  times?: number;
}

interface ActiveRule {
  id: number;
  rule: FaultRule;
  pattern: RegExp;
  left: number;
}

const KINDS = new Set<string>([
  'status',
  'delay',
  'drip',
  'truncated',
  'wrong length',
  'html',
  'empty',
  'endless',
  'gzip bomb',
  'redirect',
  'reset',
  'replaced',
  'changed',
  'in progress',
  'snapshot',
] satisfies FaultKind[]);

function patternOf(rule: FaultRule): RegExp {
  if (rule.path !== undefined) return new RegExp(rule.path);
  return rule.gamePk === undefined ? /^/ : new RegExp(`^/api/v1(\\.1)?/game/${rule.gamePk}/`);
}

/** True where a value from the wire is a rule; the fault's own fields are the caller's business. */
export function isFaultRule(value: unknown): value is FaultRule {
  if (typeof value !== 'object' || value === null || !('fault' in value)) return false;
  const { fault } = value;
  return (
    typeof fault === 'object' &&
    fault !== null &&
    'kind' in fault &&
    typeof fault.kind === 'string' &&
    KINDS.has(fault.kind)
  );
}

/** All faults in force, in the order in which they were added. */
export class FaultBook {
  private rules: ActiveRule[] = [];
  private corrected: Correction[] = [];
  private nextId = 1;

  /** Puts a fault in force and returns its id. */
  add(rule: FaultRule): number {
    const id = this.nextId++;
    this.rules.push({ id, rule, pattern: patternOf(rule), left: rule.times ?? Infinity });
    const corrects =
      rule.fault.kind === 'changed' || rule.fault.kind === 'replaced' || rule.fault.kind === 'snapshot';
    if (rule.gamePk !== undefined && corrects) this.corrected.push({ gamePk: rule.gamePk, at: Date.now() });
    return id;
  }

  /** Lifts one fault, or all of them; corrections are forgotten with the last. */
  clear(id?: number): void {
    this.rules = id === undefined ? [] : this.rules.filter((active) => active.id !== id);
    if (id === undefined) this.corrected = [];
  }

  /** The faults that strike this request; each use counts. Views of games are asked for with `viewOf` instead. */
  strike(pathAndQuery: string): Fault[] {
    const struck: Fault[] = [];
    for (const active of this.rules) {
      const { fault } = active.rule;
      if (fault.kind === 'in progress' || fault.kind === 'snapshot') continue;
      if (active.left <= 0 || !active.pattern.test(pathAndQuery)) continue;
      active.left -= 1;
      struck.push(fault);
    }
    return struck;
  }

  /** What is to be shown of a game, by the newest rule that says so. */
  viewOf(gamePk: number): GameView {
    const view: GameView = {};
    for (const { rule } of this.rules) {
      if (rule.gamePk !== undefined && rule.gamePk !== gamePk) continue;
      if (rule.gamePk === undefined && rule.path === undefined) continue;
      if (rule.path !== undefined && !patternOf(rule).test(`/api/v1.1/game/${gamePk}/feed/live`)) continue;
      if (rule.fault.kind === 'in progress') view.plays = rule.fault.plays;
      if (rule.fault.kind === 'snapshot') view.snapshot = rule.fault.number;
    }
    return view;
  }

  corrections(since: number): Correction[] {
    return this.corrected.filter((correction) => correction.at >= since);
  }
}
