import { type Part, textOf } from './markup';

/** A drawing within rendered markup, with the room that it takes. */
export interface FoundChart {
  readonly svg: Part;
  readonly width: number;
  readonly height: number;
}

/** Signs and words in their order, as in "▭ before" or "fewer ▭▭▭ more". */
export type Legend = readonly (FoundChart | string)[];

/** Of a drawing that is as wide as its page. */
const FULL_WIDTH = 640;

const isPart = (child: Part | string): child is Part => typeof child !== 'string';
const isSign = ({ name, attributes }: Part): boolean =>
  name === 'svg' && attributes['aria-hidden'] === 'true' && attributes['viewBox'] !== undefined;

/** The height that a class gives, such as `h-[190px]` or `h-6` (quarters of rem). */
function classHeight(classes: string): number | null {
  const pixels = /(?:^|\s)h-\[(\d+)px\]/.exec(classes)?.[1];
  const quarters = /(?:^|\s)h-([\d.]+)(?:\s|$)/.exec(classes)?.[1];
  return pixels ? Number(pixels) : quarters ? Number(quarters) * 4 : null;
}

function measured(svg: Part): FoundChart {
  const [, , width, height] = (svg.attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  if (width && height) return { svg, width, height };
  const given = Number(svg.attributes['height']) || classHeight(svg.attributes['class'] ?? '');
  return { svg, width: FULL_WIDTH, height: given ?? 200 };
}

/** Every outermost drawing that is one by itself: signs of legends and ornaments are hidden from readers. */
export function findCharts(pieces: readonly (Part | string)[]): FoundChart[] {
  return pieces.filter(isPart).flatMap((piece): FoundChart[] => {
    if (piece.name !== 'svg') return findCharts(piece.children);
    return piece.attributes['aria-hidden'] === 'true' ? [] : [measured(piece)];
  });
}

/** What explains the drawings: the parts in which a small hidden drawing stands before, between or after words. */
export function findLegends(pieces: readonly (Part | string)[]): Legend[] {
  return pieces.filter(isPart).flatMap((piece): Legend[] => {
    if (piece.name === 'svg') return [];
    if (!piece.children.some((child) => isPart(child) && isSign(child))) return findLegends(piece.children);
    const items = piece.children.map((child) =>
      isPart(child) && isSign(child) ? measured(child) : textOf(child),
    );
    return [items.filter((item) => typeof item !== 'string' || item.trim() !== '')];
  });
}
