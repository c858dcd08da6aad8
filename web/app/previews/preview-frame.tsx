import type { ReactNode } from 'react';
import { PALETTE, type ColourName } from '../charts/standalone/palette';
import { textLines, textWidth } from '../charts/standalone/text-lines';
import { PREVIEW_SIZE } from './page-address';

/** From the left and right edge to what is written. */
export const PREVIEW_MARGIN = 64;
const WIDE = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;

export interface WordsProps {
  x?: number;
  y: number;
  size: number;
  colour?: ColourName;
  bold?: boolean;
  serif?: boolean;
  anchor?: 'start' | 'end';
  children: string;
}

/** A line of text. */
export function Words(props: WordsProps) {
  const { x = PREVIEW_MARGIN, y, size, colour = 'ink', bold, serif, anchor, children } = props;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={PALETTE[colour]}
      fontWeight={bold ? 700 : undefined}
      fontFamily={serif ? 'DejaVu Serif' : undefined}
      textAnchor={anchor}
    >
      {children}
    </text>
  );
}

/** Words over some lines; what does not fit into them is left out, and that is shown. */
export function Paragraph({ lines, width = WIDE, ...look }: WordsProps & { lines: number; width?: number }) {
  const all = textLines(look.children, width, look.size, look.bold);
  const shown = all
    .slice(0, lines)
    .map((line, at) => (at === lines - 1 && all.length > lines ? `${line} …` : line));
  return (
    <>
      {shown.map((line, index) => (
        <Words key={index} {...look} y={look.y + index * look.size * 1.38}>
          {line}
        </Words>
      ))}
    </>
  );
}

/** The largest size up to `most` at which a text is no wider than `width`. */
export const fittingSize = (text: string, most: number, width = WIDE): number =>
  Math.floor(Math.min(most, width / textWidth(text, 1, true)));

/** What every preview has: the site's name above, its promise and notice below. */
export function PreviewFrame({
  title,
  below,
  fictional,
  children,
}: {
  title: string;
  /** In a line below the title. */
  below: string;
  fictional: boolean;
  children?: ReactNode;
}) {
  const { width, height } = PREVIEW_SIZE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="DejaVu Sans"
    >
      <rect width={width} height={height} fill={PALETTE.paper} />
      <rect width={width} height="10" fill={PALETTE.accent} />
      <text
        x={PREVIEW_MARGIN}
        y="68"
        fontSize="30"
        fontWeight="700"
        fontFamily="DejaVu Serif"
        fill={PALETTE.ink}
      >
        Injury<tspan fill={PALETTE.accent}>FX</tspan>
      </text>
      <Words y={158} size={fittingSize(title, 56)} bold serif>
        {title}
      </Words>
      <Words y={206} size={fittingSize(below, 27)} colour="muted">
        {below}
      </Words>
      {children}
      <line
        x1={PREVIEW_MARGIN}
        x2={width - PREVIEW_MARGIN}
        y1="556"
        y2="556"
        stroke={PALETTE.line}
        strokeWidth="2"
      />
      <Words y={596} size={20} colour="muted">
        What changed after an injury, and how sure we can be. A change is not proof of a cause.
      </Words>
      {fictional && (
        <Words y={68} x={width - PREVIEW_MARGIN} anchor="end" size={20} colour="notice">
          Fictional league
        </Words>
      )}
    </svg>
  );
}

/** A drawing of the pages in a place of its own, in proportion. */
export function Placed({
  x,
  y,
  width,
  from,
  children,
}: {
  x: number;
  y: number;
  width: number;
  /** The drawing's own size. */
  from: { width: number; height: number };
  children: ReactNode;
}) {
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={(width * from.height) / from.width}
      viewBox={`0 0 ${from.width} ${from.height}`}
    >
      {children}
    </svg>
  );
}
