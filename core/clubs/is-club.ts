import type { TeamId } from '../ids';
import { CLUBS } from './club-names';

const IDS: ReadonlySet<number> = new Set(CLUBS.map(({ teamId }) => teamId));

/** True for MLB's id of one of the thirty clubs; answers of the source mix farm clubs and colleges in. */
export const isClub = (id: TeamId): boolean => IDS.has(id);
