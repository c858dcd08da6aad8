import type { FoundChart, Legend } from './found-charts';
import { part, type Part } from './markup';
import { PALETTE } from './palette';
import { standAlone } from './presentation';
import { textWidth } from './text-lines';

const SIZE = 12;
const HIGH = 12;
export const LEGEND_LINE = 20;

/** Entities are counted as one letter. */
const wordsWidth = (text: string): number => textWidth(text.replace(/&[#\w]+;/g, 'n'), SIZE);

const signWidth = ({ width, height }: FoundChart): number => (width / height) * HIGH;

const legendWidth = (legend: Legend): number =>
  legend.reduce((sum, item) => sum + 6 + (typeof item === 'string' ? wordsWidth(item) : signWidth(item)), 0);

/** A drawing at a place and in a size. */
export function placed({ svg, width, height }: FoundChart, x: number, y: number, scale = 1): Part {
  const { attributes, children } = standAlone(svg);
  const viewBox = attributes['viewBox'];
  const box = { x, y, width: width * scale, height: height * scale };
  const texts = Object.fromEntries(Object.entries(box).map(([key, value]) => [key, String(Math.round(value * 10) / 10)])); // prettier-ignore
  return {
    name: 'svg',
    attributes: { overflow: 'visible', ...texts, viewBox: viewBox ?? `0 0 ${width} ${height}` },
    children,
  };
}

function drawn(legend: Legend, left: number, y: number): Part[] {
  let x = left;
  return legend.map((item): Part => {
    const at = x;
    if (typeof item !== 'string') {
      x += signWidth(item) + 6;
      return placed(item, at, y, HIGH / item.height);
    }
    x += wordsWidth(item) + 6;
    const text = part('text', { x: at, y: y + HIGH - 2, 'font-size': SIZE, fill: PALETTE.muted });
    return { ...text, children: [item.trim()] };
  });
}

/** Legends beside each other, as many in a line as there is room for. */
export function legendRows(
  legends: readonly Legend[],
  left: number,
  top: number,
  width: number,
): { parts: Part[]; height: number } {
  let [x, y] = [0, 0];
  const parts = legends.flatMap((legend) => {
    const wide = legendWidth(legend);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LEGEND_LINE];
    const pieces = drawn(legend, left + x, top + y);
    x += wide + 14;
    return pieces;
  });
  return { parts, height: legends.length === 0 ? 0 : y + LEGEND_LINE };
}
