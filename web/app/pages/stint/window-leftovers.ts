import type { z } from 'zod';
import type { stintPageParameters } from '../../statistics-parameters';

type Asked = Pick<
  z.output<typeof stintPageParameters>,
  'stintId' | 'role' | 'unit' | 'size' | 'winters' | 'kind' | 'was'
>;

/**
 * The form of the windows sends along what it stood on. A number that was left in its field while another unit was
 * chosen was meant for the old one: 40 games are no 40 pitches. Such a number is dropped, so that the new unit has its
 * usual size.
 *
 * @returns where to go instead; null for an address without anything left over
 */
export function addressWithoutLeftovers({
  stintId,
  role,
  unit,
  size,
  winters,
  kind,
  was,
}: Asked): string | null {
  if (was === undefined) return null;
  const isLeftover = size !== undefined && was.size === size && was.unit !== unit;
  const query = new URLSearchParams({ unit });
  if (role !== undefined) query.set('role', role);
  if (size !== undefined && !isLeftover) query.set('size', String(size));
  if (winters !== undefined) query.set('winters', winters);
  if (kind !== 'all') query.set('kind', kind);
  return `/injuries/${stintId}?${query.toString()}`;
}
