/** Characters, not UTF-16 units, of a column that holds a name. */
const LONGEST = 120;

/** A name as long as its column; what a text calls a name may be anything, and the text itself is kept whole. */
export const fitName = (name: string): string =>
  name.length <= LONGEST ? name : [...name].slice(0, LONGEST).join('');
