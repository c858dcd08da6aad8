/** A base that a runner can stand on. */
export type Base = '1B' | '2B' | '3B';

export interface BaseRunner {
  readonly id: number;
  /** To whom his run is charged. */
  readonly pitcher: number;
}

/** One step of one runner; `end` is null when he is out. */
export interface Step {
  readonly id: number;
  readonly start: Base | null;
  readonly end: Base | 'score' | null;
}

/** Who stands where, and whose run it would be. */
export class Bases {
  private readonly on = new Map<Base, BaseRunner>();

  clear(): void {
    this.on.clear();
  }

  at(base: Base | null): BaseRunner | undefined {
    return base === null ? undefined : this.on.get(base);
  }

  holds(id: number): BaseRunner | undefined {
    return [...this.on.values()].find((runner) => runner.id === id);
  }

  get runners(): number {
    return this.on.size;
  }

  /** Takes all steps of one moment together: nobody is overwritten by the man behind him. */
  move(steps: readonly Step[], reachesAgainst: number): void {
    const charged = new Map<number, number>();
    for (const { id, start } of steps) {
      const runner = this.holds(id) ?? this.at(start);
      if (runner !== undefined) charged.set(id, runner.pitcher);
    }
    for (const { id, start } of steps) {
      if (start !== null) this.on.delete(start);
      for (const [base, runner] of this.on) if (runner.id === id) this.on.delete(base);
    }
    const last = new Map(steps.map((step) => [step.id, step.end]));
    for (const [id, end] of last) {
      if (end !== null && end !== 'score')
        this.on.set(end, { id, pitcher: charged.get(id) ?? reachesAgainst });
    }
  }

  /** In the words of the Stats API's `splits.menOnBase`. */
  describe(): 'Empty' | 'Men_On' | 'RISP' | 'Loaded' {
    if (this.on.size === 0) return 'Empty';
    if (this.on.size === 3) return 'Loaded';
    return this.on.has('2B') || this.on.has('3B') ? 'RISP' : 'Men_On';
  }
}
