import { isIsoDate } from '../calendar';
import type { IsoDate } from '../ids';

/**
 * True for a day under which a wire can list something: of the calendar, and of the centuries with professionals. A year
 * such as 9999, which stands for "never", would have no season after it.
 */
export const isWireDay = (text: string): text is IsoDate =>
  isIsoDate(text) && text >= '1850' && text < '2100';
