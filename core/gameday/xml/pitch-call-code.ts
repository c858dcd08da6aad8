import { attributeError, optionalText } from './element';
import type { XmlElement } from './element';

/** Descriptions of pitches and the call codes of the Stats API. */
const CODES: Readonly<Record<string, string>> = {
  ball: 'B',
  'ball in dirt': '*B',
  'intent ball': 'I',
  'intentional ball': 'I',
  pitchout: 'P',
  'automatic ball': 'V',
  'called strike': 'C',
  'automatic strike': 'A',
  'swinging strike': 'S',
  'swinging strike (blocked)': 'W',
  'swinging pitchout': 'Q',
  'missed bunt': 'M',
  'foul tip': 'T',
  'foul tip (bunt)': 'O',
  'foul tip bunt': 'O',
  foul: 'F',
  'foul (runner going)': 'F',
  'foul bunt': 'L',
  'foul pitchout': 'R',
  'foul (pitchout)': 'R',
  'in play, out(s)': 'X',
  'in play, no out': 'D',
  'in play, run(s)': 'E',
  'hit by pitch': 'H',
  'unknown strike': 'K',
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(CODES));

/**
 * The call of a pitch. Files differ: late ones have a code, early ones a description only, and `type` is the
 * code again in regenerated files, not ball, strike or in play. Where English and Spanish are swapped, the one
 * that is English tells.
 *
 * @throws IngestError `FieldMismatch` when neither is known
 */
export function pitchCallCode(pitch: XmlElement): string {
  const code = optionalText(pitch, 'code');
  if (code !== null && KNOWN.has(code)) return code;
  for (const name of ['des', 'des_es']) {
    const described = CODES[optionalText(pitch, name)?.toLowerCase() ?? ''];
    if (described !== undefined) return described;
  }
  throw attributeError(pitch, code === null ? 'des' : 'code', 'the call of a pitch');
}
