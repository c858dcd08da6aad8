import type { MoveAction, Span } from '../move';
import type { ReadDate } from './read-date';
import type { ReadList } from './read-list';
import type { NamedPlayer } from './read-players';
import { resolveAction, type Fact } from './resolve-action';
import type { VerbKind } from './verbs';

/** Some of the men of a clause and what it says of them: "P A from X and P B from Y" has two such groups. */
export class ClauseGroup {
  list: ReadList | null = null;
  fromList: ReadList | null = null;
  retro: ReadDate | null = null;
  reason: Span | null = null;
  toClub: Span | null = null;
  rehab = false;
  outright = false;
  waivers = false;
  release = false;
  exchange = false;

  constructor(public players: readonly NamedPlayer[]) {}

  action(kind: VerbKind): MoveAction {
    return resolveAction(kind, (fact) => this.holds(fact));
  }

  get hasList(): boolean {
    return this.list !== null || this.fromList !== null;
  }

  /** "Placed A (hip) and B (knee) on the DL": A's list is told with B. */
  inheritFrom(later: ClauseGroup): void {
    if (!this.hasList) {
      this.list = later.list;
      this.fromList = later.fromList;
      this.retro ??= later.retro;
    }
    this.toClub ??= later.toClub;
    this.outright ||= later.outright && this.toClub === later.toClub;
  }

  private holds(fact: Fact): boolean {
    switch (fact) {
      case 'to_list':
        return this.list !== null;
      case 'from_list':
        return this.fromList !== null;
      case 'both_lists':
        return this.list !== null && this.fromList !== null;
      case 'retired_list':
        return this.list !== null && this.list.list === null;
      case 'rehab':
        return this.rehab;
      case 'outright':
        return this.outright;
      case 'waivers':
        return this.waivers;
      case 'release':
        return this.release;
      case 'retro':
        return this.retro !== null;
      case 'exchange':
        return this.exchange;
      case 'club':
        return this.toClub !== null;
      case 'always':
        return true;
    }
  }
}
