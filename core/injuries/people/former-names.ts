/**
 * Names under which players were in the wire before it was known who they are, or as it spells them, by MLB's id. The
 * register holds one name of each person.
 */
export const FORMER_NAMES: Readonly<Record<number, readonly string[]>> = {
  /** Juan Carlos Oviedo, until 2011. */
  434663: ['Leo Nunez'],
  /** Roberto Hernández (born 1980), until 2011. */
  433584: ['Fausto Carmona'],
  425539: ['Hong-Chih Kuo'],
};
