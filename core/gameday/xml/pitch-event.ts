import { optionalNumber, optionalText } from './element';
import type { XmlElement } from './element';
import { pitchCallCode } from './pitch-call-code';
import { countAfter } from './pitch-count';
import type { PitchCount } from './pitch-count';
import { optionalInstant } from './instant';

/** An event of a plate appearance in the shape of the Stats API's `playEvents`. */
export interface PlayEventJson {
  readonly type: 'pitch' | 'pickoff' | 'no_pitch' | 'action';
  readonly isPitch: boolean;
  readonly count: PitchCount;
  readonly [key: string]: unknown;
}

/** An automatic ball is nobody's throw. */
const AUTOMATIC_BALL = 'V';

/**
 * A pitch as the Stats API would tell it. Measured values that are absent stay absent. Gameday's spin is
 * calculated from the flight (Savant calls it deprecated) and not what `spinRate` means since; it is left out.
 */
export function pitchEvent(pitch: XmlElement, before: PitchCount): PlayEventJson {
  const code = pitchCallCode(pitch);
  const count = countAfter(before, code);
  const startTime = optionalInstant(pitch, 'tfs_zulu');
  if (code === AUTOMATIC_BALL) {
    return { type: 'no_pitch', isPitch: false, details: { code: 'VB' }, count, startTime };
  }
  const number = (name: string) => optionalNumber(pitch, name) ?? undefined;
  return {
    type: 'pitch',
    isPitch: true,
    playId: optionalText(pitch, 'play_guid'),
    details: { code, type: typeOf(pitch) },
    count,
    startTime,
    pitchData: {
      startSpeed: number('start_speed'),
      endSpeed: number('end_speed'),
      strikeZoneTop: number('sz_top'),
      strikeZoneBottom: number('sz_bot'),
      zone: number('zone'),
      typeConfidence: number('type_confidence'),
      coordinates: {
        x: number('x'),
        y: number('y'),
        pX: number('px'),
        pZ: number('pz'),
        x0: number('x0'),
        y0: number('y0'),
        z0: number('z0'),
        vX0: number('vx0'),
        vY0: number('vy0'),
        vZ0: number('vz0'),
        aX: number('ax'),
        aY: number('ay'),
        aZ: number('az'),
        pfxX: number('pfx_x'),
        pfxZ: number('pfx_z'),
      },
      breaks: {
        breakAngle: number('break_angle'),
        breakLength: number('break_length'),
        breakY: number('break_y'),
      },
    },
  };
}

/** `UN` is Gameday's word for a pitch that nobody classified. */
function typeOf(pitch: XmlElement): { code: string } | undefined {
  const code = optionalText(pitch, 'pitch_type');
  return code === null || code === 'UN' ? undefined : { code };
}
