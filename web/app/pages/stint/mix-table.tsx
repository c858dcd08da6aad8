import { type PitchFamily, pitchTypeName } from '../../../../core/gameday/pitch-type';
import type { MixLine, PitchMean, PitchMix } from '../../../../core/stats/stint-page/pitch-mix';
import { FiguresTable } from '../../components/figures-table';
import { count, counted, NO_DATA } from '../../format/figure';
import { changeRange, measureFigure } from '../../format/measure-figure';

const SHARE = { unit: 'share', digits: 1 } as const;
const SPEED = { unit: 'mph', digits: 1 } as const;

const FAMILIES: Readonly<Record<PitchFamily, string>> = {
  fastball: 'Fastballs',
  breaking: 'Breaking balls',
  offspeed: 'Off-speed',
  other: 'Others',
};

const nameOf = ({ pitchType, family }: MixLine): string =>
  pitchType === null ? FAMILIES[family] : pitchTypeName(pitchType);

function Mean({ mean, digits }: { mean: PitchMean; digits: number }) {
  return (
    <td>
      {mean.mean === null ? NO_DATA : mean.mean.toFixed(digits).replace('-', '−')}
      {mean.n > 0 && <span className="block text-xs text-muted">n = {count(mean.n)}</span>}
    </td>
  );
}

/** A mean before and after with the interval of the change below. */
function Lines({ line }: { line: MixLine }) {
  const { before, after, shareChange, speedChange } = line;
  const sides = [
    ['before', before],
    ['after', after],
  ] as const;
  return (
    <>
      {sides.map(([which, side]) => (
        <tr key={which}>
          <th scope="row">
            {nameOf(line)}, {which}
          </th>
          <td>{count(side.pitches)}</td>
          <td>
            {measureFigure(SHARE, side.share)}
            {which === 'after' && (
              <span className="block text-xs text-muted">
                change {changeRange(SHARE, shareChange?.lower ?? null, shareChange?.upper ?? null)}
              </span>
            )}
          </td>
          <td>
            {side.speed.mean === null ? NO_DATA : side.speed.mean.toFixed(1)}
            <span className="block text-xs text-muted">
              {side.speed.n > 0 && `n = ${count(side.speed.n)}`}
              {which === 'after' && (
                <>
                  <br />
                  change {changeRange(SPEED, speedChange?.lower ?? null, speedChange?.upper ?? null)}
                </>
              )}
            </span>
          </td>
          <Mean mean={side.spin} digits={0} />
          <Mean mean={side.armSide} digits={1} />
          <Mean mean={side.rise} digits={1} />
        </tr>
      ))}
    </>
  );
}

/** What was thrown, by family and by type. */
export function MixTable({ mix }: { mix: PitchMix }) {
  const untyped = mix.untypedBefore + mix.untypedAfter;
  return (
    <FiguresTable
      title="Pitches by family and type"
      note={`Speed in mph at fifty feet, movement in inches. Below a figure of after, the 95% interval of the change, whole games resampled; not adjusted for their number.${untyped > 0 ? ` ${counted(untyped, 'pitch', 'pitches')} of unknown type, pitchouts and intentional balls left out.` : ''}`}
      methods={['measures', 'intervals']}
      head={['Pitch', 'n', 'Share', 'Speed', 'Spin', 'Arm side', 'Rise']}
    >
      {[...mix.families, ...mix.types].map((line) => (
        <Lines key={line.pitchType ?? `family ${line.family}`} line={line} />
      ))}
    </FiguresTable>
  );
}
