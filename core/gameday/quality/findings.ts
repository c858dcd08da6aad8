import type { Finding, FindingGrade } from './finding';

/** A game shows this many findings at most; the rest are counted in one of rule `more`. */
export const MOST_FINDINGS = 50;

const MESSAGE_LENGTH = 500;
const PLACE_LENGTH = 60;

/** Collects what the rules find in one game, bounded however broken the game is. */
export class Findings {
  private readonly kept: Record<FindingGrade, Finding[]> = { quarantine: [], warn: [] };
  private readonly dropped: Record<FindingGrade, number> = { quarantine: 0, warn: 0 };

  add(rule: string, grade: FindingGrade, place: string, message: string): void {
    const { kept } = this;
    if (kept[grade].length >= MOST_FINDINGS) {
      this.dropped[grade] += 1;
      return;
    }
    kept[grade].push({
      rule,
      grade,
      place: place.slice(0, PLACE_LENGTH),
      message: message.slice(0, MESSAGE_LENGTH),
    });
  }

  quarantine(rule: string, place: string, message: string): void {
    this.add(rule, 'quarantine', place, message);
  }

  warn(rule: string, place: string, message: string): void {
    this.add(rule, 'warn', place, message);
  }

  /** Those that refuse the game first, so that the bound never hides one behind warnings. */
  list(): Finding[] {
    const all = [...this.kept.quarantine, ...this.kept.warn];
    const shown = all.slice(0, MOST_FINDINGS);
    const rest = all.slice(MOST_FINDINGS).length + this.dropped.quarantine + this.dropped.warn;
    if (rest === 0) return shown;
    const grade = this.dropped.quarantine > 0 ? 'quarantine' : 'warn';
    return [...shown, { rule: 'more', grade, place: '', message: `${rest} more findings are not listed` }];
  }
}
