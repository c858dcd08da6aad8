import type { ListedPlayer } from './people';

/** The men of a game by the names that descriptions write: descriptions have no ids. */
export class PlayerNames {
  private readonly names: ReadonlyMap<number, string>;

  constructor(players: readonly ListedPlayer[]) {
    this.names = new Map(players.map(({ id, first, last }) => [id, `${first} ${last}`]));
  }

  of(player: number): string | undefined {
    return this.names.get(player);
  }

  /** The man who left, in `Pitching Change: A replaces B, batting 9th, replacing C.`: the first one after the word. */
  replacedIn(description: string): number | undefined {
    const [, rest] = description.match(/ replaces (.*)/) ?? [];
    if (rest === undefined) return undefined;
    let found: { readonly id: number; readonly at: number } | undefined;
    for (const [id, name] of this.names) {
      const at = rest.indexOf(name);
      if (at >= 0 && (found === undefined || at < found.at)) found = { id, at };
    }
    return found?.id;
  }
}
