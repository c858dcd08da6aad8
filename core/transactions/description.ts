import { IngestError } from '../errors';

/** The longest real text has 2,600 characters; the column holds 65,535 bytes. */
const LONGEST = 15_000;

/**
 * A sentence as it is kept: white space at its ends and repeated within it tells nothing.
 *
 * @throws IngestError `FieldMismatch` for one that no wire would send
 */
export function description(text: string): string {
  if (text.length > LONGEST) {
    throw new IngestError(
      'FieldMismatch',
      `description: expected at most ${LONGEST} characters, found ${text.length}`,
      { path: 'description' },
    );
  }
  return text.replace(/\s+/g, ' ').trim();
}
