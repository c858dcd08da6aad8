import { StepTexts, ValueLines } from './chart-axes';
import { markLook } from './mark-shapes';
import type { ReleaseEllipse, ReleasePicture, ReleaseSidePicture } from './release-picture.server';

function Ellipse({
  ellipse,
  className,
  dashed,
}: {
  ellipse: ReleaseEllipse;
  className: string;
  dashed?: boolean;
}) {
  const { cx, cy, rx, ry, turn } = ellipse;
  return (
    <ellipse
      cx={cx}
      cy={cy}
      rx={rx}
      ry={ry}
      transform={`rotate(${turn} ${cx} ${cy})`}
      strokeWidth={dashed ? 1.5 : 2}
      strokeDasharray={dashed ? '4 3' : undefined}
      className={`fill-none ${className}`}
    />
  );
}

/** One side's release points by type; with `earlier`, where they had been is dashed. */
export function ReleaseChart({
  picture,
  side,
  earlier,
  name,
}: {
  picture: ReleasePicture;
  side: ReleaseSidePicture;
  earlier: ReleaseSidePicture | null;
  name: string;
}) {
  const { width, height, left, bottom, xTicks, yTicks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart w-full">
      <title>{name}</title>
      <ValueLines ticks={yTicks} left={left} width={left + height - bottom - 8} />
      <StepTexts ticks={xTicks} y={height - bottom + 18} />
      {side.types.map(({ index, name: type, n, marks }) => (
        <path key={index} d={marks} className={`${markLook(index).fill} opacity-55`}>
          <title>{`${type}, n = ${n}`}</title>
        </path>
      ))}
      {side.types.map(
        ({ index, ellipse }) =>
          ellipse && <Ellipse key={index} ellipse={ellipse} className={markLook(index).stroke} />,
      )}
      {earlier?.types.map(
        ({ index, ellipse }) =>
          ellipse && <Ellipse key={index} ellipse={ellipse} className="stroke-ink" dashed />,
      )}
    </svg>
  );
}

/** Which shape is which type. */
export function ReleaseLegend({ picture }: { picture: ReleasePicture }) {
  const names = new Map(
    [...picture.before.types, ...picture.after.types].map(({ index, name }) => [index, name]),
  );
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {[...names]
        .sort(([one], [other]) => one - other)
        .map(([index, name]) => (
          <li key={index} className="flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
              <path d={markLook(index).path(6, 6, 5)} className={markLook(index).fill} />
            </svg>
            {name}
          </li>
        ))}
    </ul>
  );
}
