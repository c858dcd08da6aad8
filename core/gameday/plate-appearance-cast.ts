import type { Json } from './fields';
import { nestedText, optionalReference } from './fields';

/**
 * Who pitches and who bats while the events of a plate appearance go by. `matchup` names only those who
 * finished it: one who left in the middle is found through the substitution that replaced him, else the pitch
 * counts of both pitchers would be wrong. Since 2022 a pitching change names only the man who comes in; then
 * the one who left is he who pitched before.
 */
export class PlateAppearanceCast {
  pitcher: number;
  batter: number;

  /** @param pitcherBefore - who pitched for this side until now, or its starter */
  constructor(
    playEvents: readonly Json[],
    finisher: { readonly pitcher: number; readonly batter: number },
    pitcherBefore: number | undefined,
  ) {
    this.pitcher = whoBegan(playEvents, isPitchingChange, finisher.pitcher, pitcherBefore);
    this.batter = whoBegan(playEvents, isPinchHit, finisher.batter);
  }

  /** Takes note of an event before it is read. */
  at(event: Json): void {
    if (isPitchingChange(event)) this.pitcher = optionalReference(event, 'player') ?? this.pitcher;
    else if (isPinchHit(event)) this.batter = optionalReference(event, 'player') ?? this.batter;
  }
}

function whoBegan(
  playEvents: readonly Json[],
  isChange: (event: Json) => boolean,
  finisher: number,
  before = finisher,
): number {
  let pitches = 0;
  let current = before;
  for (const event of playEvents) {
    if (event.isPitch === true) pitches += 1;
    else if (isChange(event)) {
      // A change after the first pitch makes the man who left the one who threw it.
      if (pitches > 0) return optionalReference(event, 'replacedPlayer') ?? current;
      current = optionalReference(event, 'player') ?? current;
    }
  }
  return finisher;
}

function eventType(event: Json): string | null {
  return nestedText(event, 'details', 'eventType');
}

function isPitchingChange(event: Json): boolean {
  return event.isSubstitution === true && eventType(event) === 'pitching_substitution';
}

function isPinchHit(event: Json): boolean {
  return (
    event.isSubstitution === true &&
    eventType(event) === 'offensive_substitution' &&
    nestedText(event, 'position', 'abbreviation') === 'PH'
  );
}
