import { type ReactNode, useId } from 'react';
import { placeFill } from './place-colours';
import type { PlacePicture, PlaceSide, PlaceStep } from './place-picture.server';

type Frame = Pick<PlacePicture, 'width' | 'height' | 'zone'>;

/** The strike zone over what is drawn, seen from the catcher. */
function PlaceFrame({ frame, name, children }: { frame: Frame; name: string; children: ReactNode }) {
  const { width, height, zone } = frame;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} className="chart w-full">
      <title>{name}</title>
      <rect width={width} height={height} className="fill-surface" />
      {children}
      <rect {...zone} className="fill-none stroke-ink" strokeWidth="1.5" />
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} className="fill-none stroke-line" />
    </svg>
  );
}

function Steps({ steps, isDifference }: { steps: readonly PlaceStep[]; isDifference: boolean }) {
  return (
    <g shapeRendering="crispEdges">
      {steps.map(({ step, path }) => (
        <path key={step} d={path} className={placeFill(step, isDifference)} />
      ))}
    </g>
  );
}

/** One side's places: the stronger the colour, the more of them; few are drawn one by one. */
export function PlaceMap({ frame, side, name }: { frame: Frame; side: PlaceSide; name: string }) {
  return (
    <PlaceFrame frame={frame} name={name}>
      <Steps steps={side.steps} isDifference={false} />
      {side.points.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r="5" className="fill-accent/70" />
      ))}
    </PlaceFrame>
  );
}

/** Lines that say "fewer" to those who cannot tell by the colour. */
function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="7" className="stroke-ink" strokeOpacity="0.55" strokeWidth="1.5" />
    </pattern>
  );
}

/** After − before: one colour for more, another and hatching for fewer. */
export function PlaceDifference({
  frame,
  steps,
  name,
}: {
  frame: Frame;
  steps: readonly PlaceStep[];
  name: string;
}) {
  const hatching = useId();
  return (
    <PlaceFrame frame={frame} name={name}>
      <Hatching id={hatching} />
      <Steps steps={steps} isDifference />
      {steps
        .filter(({ step }) => step < 0)
        .map(({ step, path }) => (
          <path key={step} d={path} fill={`url(#${hatching})`} />
        ))}
    </PlaceFrame>
  );
}

/** Swatches from fewer to more, with what a step means. */
export function PlaceLegend({
  steps,
  isDifference,
  from,
  to,
}: {
  /** In the order in which they are shown; 0 is the ground. */
  steps: readonly number[];
  isDifference: boolean;
  from: string;
  to: string;
}) {
  const hatching = useId();
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
      {from}
      <svg viewBox={`0 0 ${steps.length * 14} 12`} aria-hidden="true" className="h-3 shrink-0">
        <Hatching id={hatching} />
        {steps.map((step, index) => (
          <g key={step}>
            <rect
              x={index * 14}
              width="14"
              height="12"
              className={step === 0 ? 'fill-surface' : placeFill(step, isDifference)}
            />
            {step < 0 && <rect x={index * 14} width="14" height="12" fill={`url(#${hatching})`} />}
          </g>
        ))}
        <rect x="0.5" y="0.5" width={steps.length * 14 - 1} height="11" className="fill-none stroke-line" />
      </svg>
      {to}
    </p>
  );
}
