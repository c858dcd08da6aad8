import { BATTED_BALL_MEASURES } from './batted-ball-measures';
import { DISCIPLINE_MEASURES } from './discipline-measures';
import type { Measure, MeasureId, Role } from './measure';
import type { MeasureDefinition } from './measure-definition';
import { MIX_MEASURES } from './mix-measures';
import { TRACKING_MEASURES } from './tracking-measures';
import { TURN_MEASURES } from './turn-measures';

// Typed by all ids, so that one without a definition does not compile.
const DEFINITIONS: Readonly<Record<MeasureId, MeasureDefinition>> = {
  ...TURN_MEASURES,
  ...DISCIPLINE_MEASURES,
  ...MIX_MEASURES,
  ...TRACKING_MEASURES,
  ...BATTED_BALL_MEASURES,
};

const IDS = Object.keys(DEFINITIONS) as MeasureId[];

/** Every measure, in the order in which pages list them. */
export const MEASURES: readonly Measure[] = IDS.map((id) => ({ id, ...DEFINITIONS[id] }));

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** Whether a text, such as one from an address, names a measure. */
export function isMeasureId(text: string): text is MeasureId {
  return BY_ID.has(text);
}

export function measureById(id: MeasureId): Measure {
  return BY_ID.get(id) ?? { id, ...DEFINITIONS[id] };
}

/** The measures that say something about a player in a role. */
export function measuresOf(role: Role): readonly Measure[] {
  return MEASURES.filter((measure) => measure.roles.includes(role));
}
