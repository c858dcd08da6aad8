/** How a sort of marks looks: told apart by colour and by shape. */
export interface MarkLook {
  readonly fill: string;
  readonly stroke: string;
  /** A path of the shape around a point, about twice `r` across. */
  path(x: number, y: number, r: number): string;
}

const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`; // prettier-ignore
const square = (x: number, y: number, r: number) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
const triangle = (x: number, y: number, r: number) => `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`;
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
const wedge = (x: number, y: number, r: number) => `M${x} ${y + r}l${r} ${-2 * r}h${-2 * r}z`;
const bar = (x: number, y: number, r: number) => `M${x - r / 2} ${y - r}h${r}v${2 * r}h${-r}z`;

/** Digits of a place on a drawing. */
const short = (path: string): string => path.replace(/-?\d+\.\d{2,}/g, (figure) => String(Math.round(Number(figure) * 10) / 10)); // prettier-ignore

const look = (fill: string, stroke: string, path: MarkLook['path']): MarkLook => ({
  fill,
  stroke,
  path: (x, y, r) => short(path(x, y, r)),
});

/** In order of use, from the set of Okabe and Ito; names of classes are written out for the style sheet. */
const LOOKS: readonly MarkLook[] = [
  look('fill-called', 'stroke-called', circle),
  look('fill-ball', 'stroke-ball', triangle),
  look('fill-inplay', 'stroke-inplay', square),
  look('fill-swinging', 'stroke-swinging', diamond),
  look('fill-foul', 'stroke-foul', wedge),
];
const LAST = look('fill-muted', 'stroke-muted', bar);

/** @param index - of the sort, 0 for the most frequent; beyond the fifth all look alike */
export const markLook = (index: number): MarkLook => LOOKS[index] ?? LAST;
