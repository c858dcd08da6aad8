import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { findCharts, type FoundChart, findLegends } from './found-charts';
import { legendRows, placed } from './legend-row';
import { part, type Part, readMarkup, unescaped, writeMarkup } from './markup';
import { PALETTE } from './palette';
import { textLines } from './text-lines';

export interface StandaloneText {
  /** What the picture shows, such as "Ana Peña: fastball velocity by game". */
  title: string;
  /** How it is read, and over what. */
  note?: string | undefined;
  /** Small lines at the foot: source, versions, notices. */
  foot: readonly string[];
}

const MARGIN = 24;
const GAP = 24;
const LEAST = 480;
/** Drawings that are smaller than a page are drawn larger, but not so much that their signs look coarse. */
const MOST_SCALE = 1.6;

const FONTS = "'DejaVu Sans', Verdana, sans-serif";

interface Block {
  parts: Part[];
  /** Where the next begins. */
  bottom: number;
}

interface TextLook {
  size: number;
  fill: string;
  bold?: boolean;
  left?: number;
}

function textBlock(texts: readonly string[], top: number, width: number, look: TextLook): Block {
  const { size, fill, bold = false, left = MARGIN } = look;
  const step = size * 1.4;
  const weight: Record<string, number> = bold ? { 'font-weight': 700 } : {};
  const lines = texts.flatMap((text) => textLines(text, width, size, bold));
  const parts = lines.map((line, index) => {
    const y = Math.round(top + index * step + size);
    return part('text', { x: left, y, fill, 'font-size': size, ...weight }, line);
  });
  return { parts, bottom: Math.ceil(top + lines.length * step) };
}

/** What a drawing says of itself, for where several stand in a row. */
function captionBelow({ svg }: FoundChart, left: number, top: number, width: number): Block {
  const words = unescaped(svg.attributes['aria-label'] ?? '');
  return textBlock([words], top + 6, width, { size: 11, fill: PALETTE.muted, left });
}

function chartRow(charts: readonly FoundChart[], top: number): Block & { width: number } {
  const natural = charts.reduce((sum, { width }) => sum + width, 0);
  const scale = Math.min(MOST_SCALE, Math.max(1, LEAST / natural));
  let x = MARGIN;
  const blocks = charts.map((chart): Block => {
    const [at, width, bottom] = [x, chart.width * scale, top + chart.height * scale];
    x += width + GAP;
    const drawing = placed(chart, at, top, scale);
    if (charts.length === 1) return { parts: [drawing], bottom };
    const caption = captionBelow(chart, at, bottom, width);
    return { parts: [drawing, ...caption.parts], bottom: caption.bottom };
  });
  return {
    parts: blocks.flatMap(({ parts }) => parts),
    bottom: Math.ceil(Math.max(...blocks.map(({ bottom }) => bottom))),
    width: Math.ceil(x - GAP - MARGIN),
  };
}

/**
 * A chart's drawing as an SVG file that needs nothing of the site: light theme, white ground, its own title, legend
 * and foot. Several drawings in `element` stand side by side in the file, each over its
 * own name (`aria-label`).
 *
 * @throws Error without a drawing, and for a class that paints and is not known here
 */
export function standaloneSvg(element: ReactElement, { title, note, foot }: StandaloneText): string {
  const pieces = readMarkup(renderToStaticMarkup(element));
  const charts = findCharts(pieces);
  if (charts.length === 0) throw new Error(`no drawing in the picture "${title}"`);
  const width = Math.max(LEAST, chartRow(charts, 0).width);
  const heading = textBlock([title], MARGIN - 4, width, { size: 18, fill: PALETTE.ink, bold: true });
  const words = textBlock(note ? [note] : [], heading.bottom + 4, width, { size: 12, fill: PALETTE.muted });
  const legend = legendRows(findLegends(pieces), MARGIN, words.bottom + 12, width);
  const drawing = chartRow(charts, words.bottom + 12 + legend.height + 8);
  const line = drawing.bottom + 16;
  const end = textBlock(foot, line + 8, width, { size: 10, fill: PALETTE.muted });
  const size = { width: width + 2 * MARGIN, height: end.bottom + 14 };
  const root = part(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'font-family': FONTS,
      'font-size': 12,
    },
    [
      part('title', {}, title),
      part('rect', { ...size, fill: PALETTE.surface }),
      ...heading.parts,
      ...words.parts,
      ...legend.parts,
      ...drawing.parts,
      part('line', { x1: MARGIN, x2: MARGIN + width, y1: line, y2: line, stroke: PALETTE.line }),
      ...end.parts,
    ],
  );
  return writeMarkup(root);
}
