import type { PlateAppearanceRow } from '../../gameday/play-rows';
import type { OpenForm } from './empty-form';

/** The columns of a turn at bat that are counted. */
export type TalliedTurn = Pick<
  PlateAppearanceRow,
  | 'atBatIndex'
  | 'batterId'
  | 'pitcherId'
  | 'batSide'
  | 'isPlateAppearance'
  | 'isAtBat'
  | 'totalBases'
  | 'outcome'
>;

/** Counts a turn at bat; one that a runner ended counts nothing, for the batter comes up again. */
export function addTurn(form: OpenForm, turn: TalliedTurn): void {
  if (!turn.isPlateAppearance) return;
  form.plateAppearances += 1;
  if (turn.isAtBat) form.atBats += 1;
  switch (turn.outcome) {
    case 'hit':
      form.hits += 1;
      if (turn.totalBases === 2) form.doubles += 1;
      else if (turn.totalBases === 3) form.triples += 1;
      else if (turn.totalBases === 4) form.homeRuns += 1;
      break;
    case 'intentional_walk':
      form.walks += 1;
      form.intentionalWalks += 1;
      break;
    case 'walk':
      form.walks += 1;
      break;
    case 'hit_by_pitch':
      form.hitByPitch += 1;
      break;
    case 'strikeout':
      form.strikeOuts += 1;
      break;
    case 'sac_fly':
      form.sacFlies += 1;
      break;
    case 'sac_bunt':
      form.sacBunts += 1;
      break;
    case 'interference':
      form.interference += 1;
      break;
    case 'out':
    case 'reached':
    case 'none':
      break;
  }
}
