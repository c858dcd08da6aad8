import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from '@jest/globals';

/** Real answers lie beside the checkout, never in it: their licence forbids. */
const FOLDER = path.resolve('..', 'shared', 'recordings');

export const RECORDED_FEEDS = path.join(FOLDER, 'feeds');

/** Where a recording lies. @param place - such as `people/register.csv` */
export const recording = (place: string): string => path.join(FOLDER, place);

/** `describe` where the recordings are; elsewhere the tests count as skipped and the title says why. */
export function describeWithRecordings(title: string, body: () => void): void {
  if (existsSync(RECORDED_FEEDS)) describe(title, body);
  else describe.skip(`${title} (recordings are absent)`, body);
}
