import type { Json } from './fields';
import { optionalObject, optionalReference, optionalText } from './fields';

/**
 * Who pitches and who bats while the events of a plate appearance go by. `matchup` names only those who
 * finished it: one who left in the middle is found through the substitution that replaced him, else the pitch
 * counts of both pitchers would be wrong.
 */
export class PlateAppearanceCast {
  pitcher: number;
  batter: number;

  constructor(playEvents: readonly Json[], finishingPitcher: number, finishingBatter: number) {
    this.pitcher = whoBegan(playEvents, isPitchingChange, finishingPitcher);
    this.batter = whoBegan(playEvents, isPinchHit, finishingBatter);
  }

  /** Takes note of an event before it is read. */
  at(event: Json): void {
    if (isPitchingChange(event)) this.pitcher = optionalReference(event, 'player') ?? this.pitcher;
    else if (isPinchHit(event)) this.batter = optionalReference(event, 'player') ?? this.batter;
  }
}

function whoBegan(playEvents: readonly Json[], isChange: (event: Json) => boolean, finisher: number): number {
  let pitches = 0;
  for (const event of playEvents) {
    if (event.isPitch === true) pitches += 1;
    // A change before the first pitch concerns nobody's pitches; one after it names the man who left.
    else if (pitches > 0 && isChange(event)) return optionalReference(event, 'replacedPlayer') ?? finisher;
  }
  return finisher;
}

function eventType(event: Json): string | null {
  return optionalText(optionalObject(event, 'details'), 'eventType');
}

function isPitchingChange(event: Json): boolean {
  return event.isSubstitution === true && eventType(event) === 'pitching_substitution';
}

function isPinchHit(event: Json): boolean {
  return (
    event.isSubstitution === true &&
    eventType(event) === 'offensive_substitution' &&
    optionalText(optionalObject(event, 'position'), 'abbreviation') === 'PH'
  );
}
