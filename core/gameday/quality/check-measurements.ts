import type { ParsedGame } from '../parsed-game';
import type { BattedBallRow, PitchRow } from '../play-rows';
import type { Findings } from './findings';
import { pitchPlace } from './places';

interface Range<Row> {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly read: (row: Row) => number | null;
}

function range<Row>(
  name: string,
  [low, high]: readonly [number, number],
  unit: string,
  read: Range<Row>['read'],
): Range<Row> {
  return { name, unit, low, high, read };
}

/** Wide on purpose: a lobbed pitch of a position player and a pitch to the backstop are real. */
const OF_PITCHES: readonly Range<PitchRow>[] = [
  range('start speed', [30, 110], 'mph', (row) => row.startSpeed),
  range('end speed', [25, 105], 'mph', (row) => row.endSpeed),
  range('plate x', [-10, 10], 'ft', (row) => row.plateX),
  range('plate z', [-8, 15], 'ft', (row) => row.plateZ),
  range('release x', [-10, 10], 'ft', (row) => row.x0),
  range('release z', [0, 12], 'ft', (row) => row.z0),
  range('spin rate', [0, 4_000], 'rpm', (row) => row.spinRate),
  range('spin direction', [0, 360], 'degrees', (row) => row.spinDirection),
  range('extension', [0, 10], 'ft', (row) => row.extension),
  range('plate time', [0.2, 2], 's', (row) => row.plateTime),
  range('strike zone top', [2, 5], 'ft', (row) => row.strikeZoneTop),
  range('strike zone bottom', [0.5, 3], 'ft', (row) => row.strikeZoneBottom),
  range('pixel x', [-200, 450], 'px', (row) => row.pixelX),
  range('pixel y', [-100, 500], 'px', (row) => row.pixelY),
];

const OF_BATTED_BALLS: readonly Range<BattedBallRow>[] = [
  range('exit velocity', [0, 125], 'mph', (row) => row.launchSpeed),
  range('launch angle', [-90, 90], 'degrees', (row) => row.launchAngle),
  range('distance', [0, 700], 'ft', (row) => row.totalDistance),
  range('field x', [-75, 325], 'px', (row) => row.coordX),
  range('field y', [-75, 325], 'px', (row) => row.coordY),
];

/** Measured values are ones that the physical world allows, and a strike zone has its top above its bottom. */
export function checkMeasurements({ pitches, battedBalls }: ParsedGame, findings: Findings): void {
  checkRanges(pitches, OF_PITCHES, findings);
  checkRanges(battedBalls, OF_BATTED_BALLS, findings);
  for (const pitch of pitches) {
    const { strikeZoneTop: top, strikeZoneBottom: bottom, zone } = pitch;
    if (top !== null && bottom !== null && top <= bottom) {
      findings.warn('strike_zone', pitchPlace(pitch), `top ${top} ft is not above bottom ${bottom} ft`);
    }
    if (zone !== null && (zone < 1 || zone > 14 || zone === 10)) {
      findings.warn('physical_range', pitchPlace(pitch), `zone ${zone}: 1 to 9 and 11 to 14 exist`);
    }
  }
}

function checkRanges<Row extends { readonly atBatIndex: number; readonly eventIndex: number }>(
  rows: readonly Row[],
  ranges: readonly Range<Row>[],
  findings: Findings,
): void {
  for (const { name, unit, low, high, read } of ranges) {
    for (const row of rows) {
      const value = read(row);
      if (value === null || (value >= low && value <= high)) continue;
      const message = `${name} ${value} ${unit}: expected ${low} to ${high}`;
      findings.warn('physical_range', pitchPlace(row), message);
    }
  }
}
