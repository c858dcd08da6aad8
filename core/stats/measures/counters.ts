/**
 * What one player did in one game, in one role, as counts and sums: enough for every measure of a window of whole
 * games, because each is a ratio of sums. A batter's are of his own turns and of the pitches he saw; a pitcher's of
 * the turns charged to him and of the pitches he threw. Speeds in mph, lengths in feet unless said otherwise.
 *
 * The order is that of the columns of `player_game`.
 */
export const COUNTERS = [
  // Turns at bat. Walks include intentional ones, once.
  'plateAppearances',
  'atBats',
  'hits',
  'doubles',
  'triples',
  'homeRuns',
  'walks',
  'intentionalWalks',
  'hitByPitch',
  'strikeOuts',
  'sacFlies',
  'sacBunts',
  'interference',
  // Pitches, by the code of the call. Whiffs are swings that miss; a caught foul tip is one.
  'pitches',
  'swings',
  'whiffs',
  'calledStrikes',
  'inPlay',
  // Pitches whose place and strike zone were measured; in the zone by the ball's edge, as the rule book has it.
  'located',
  'inZone',
  'zoneSwings',
  'chases',
  // Pitches whose type is known, and the families.
  'typed',
  'fastballs',
  'breakingBalls',
  'offSpeed',
  // Speed at 50 feet from the plate, from the trajectory: how many were measured, and the sum.
  'fastballSpeeds',
  'fastballSpeedSum',
  'fourSeamSpeeds',
  'fourSeamSpeedSum',
  'breakingSpeeds',
  'breakingSpeedSum',
  'offSpeedSpeeds',
  'offSpeedSpeedSum',
  // Revolutions per minute.
  'fastballSpins',
  'fastballSpinSum',
  'breakingSpins',
  'breakingSpinSum',
  // Movement against a spinless pitch in inches: toward the pitcher's arm side, and upward.
  'fastballMoves',
  'fastballArmSideSum',
  'fastballRiseSum',
  'breakingMoves',
  'breakingArmSideSum',
  'breakingRiseSum',
  // Fastballs at 50 feet: distance to the arm side of the middle, height, and the root mean square distance from the
  // game's own mean place times the pitches.
  'releases',
  'releaseSideSum',
  'releaseHeightSum',
  'releaseScatterSum',
  // All pitches: how far before the rubber the ball is let go.
  'extensions',
  'extensionSum',
  // Balls in play: exit velocity in mph, 95 or more is hard; angles in degrees; spray is positive to the pull side.
  'exitVelocities',
  'exitVelocitySum',
  'hardHits',
  'launchAngles',
  'launchAngleSum',
  'sprayAngles',
  'sprayAngleSum',
  'pulled',
  'trajectories',
  'groundBalls',
] as const;

export type Counter = (typeof COUNTERS)[number];

/** Counts and sums of one game, or of several added up. */
export type GameForm = Readonly<Record<Counter, number>>;

/** How the counters are made; raised whenever the same pitches would give others. */
export const MEASURES_VERSION = 1;
