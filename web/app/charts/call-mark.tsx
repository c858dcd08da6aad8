import type { CallKind } from './call-kind';

/** The sign of a kind of call: the shape says what the colour says. */
export function CallMark({
  kind,
  x,
  y,
  size = 6,
  label,
}: {
  kind: CallKind;
  x: number;
  y: number;
  size?: number;
  label?: string;
}) {
  const title = label && <title>{label}</title>;
  const className = `mark-${kind}`;
  switch (kind) {
    case 'called':
      return (
        <rect
          className={className}
          x={x - size * 0.85}
          y={y - size * 0.85}
          width={size * 1.7}
          height={size * 1.7}
        >
          {title}
        </rect>
      );
    case 'swinging':
      return (
        <path className={className} d={`M${x} ${y - size * 1.1}l${size} ${size * 1.9}h${-2 * size}z`}>
          {title}
        </path>
      );
    case 'foul':
      return (
        <path
          className={className}
          d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
        >
          {title}
        </path>
      );
    case 'in_play':
      return (
        <circle className={className} cx={x} cy={y} r={size}>
          {title}
        </circle>
      );
    default:
      return (
        <circle className={className} cx={x} cy={y} r={size * 0.85}>
          {title}
        </circle>
      );
  }
}
