import type { Part } from './markup';
import { mixInOklab } from './mix-colours';
import { colourValue, PALETTE } from './palette';

type Attributes = Record<string, string>;

/** The signs of calls, as `styles.css` paints them. */
const MARKS: Readonly<Record<string, Attributes>> = {
  'mark-ball': { fill: 'none', stroke: PALETTE.ball, 'stroke-width': '2' },
  'mark-called': { fill: PALETTE.called },
  'mark-swinging': { fill: PALETTE.swinging },
  'mark-foul': { fill: 'none', stroke: PALETTE.foul, 'stroke-width': '2' },
  'mark-in_play': { fill: PALETTE.inplay },
  'mark-other': { fill: 'none', stroke: PALETTE.muted, 'stroke-width': '1.5' },
};

const TEXTS: Readonly<Record<string, Attributes>> = {
  'font-medium': { 'font-weight': '500' },
  'font-semibold': { 'font-weight': '600' },
  'font-bold': { 'font-weight': '700' },
  italic: { 'font-style': 'italic' },
  'text-xs': { 'font-size': '12' },
  'text-sm': { 'font-size': '14' },
  'text-base': { 'font-size': '16' },
};

const MIX =
  /^(fill|stroke)-\[color-mix\(in_oklab,var\(--color-([a-z-]+)\)_(\d+)%,var\(--color-([a-z-]+)\)\)\]$/;
const PAINT = /^(fill|stroke|text)-([a-z-]+)(?:\/(\d+))?$/;

function mixed([, which, first, share, second]: RegExpExecArray): Attributes | null {
  const [one, other] = [colourValue(first ?? ''), colourValue(second ?? '')];
  if (which === undefined || one === null || other === null) return null;
  return { [which]: mixInOklab(one, other, Number(share) / 100) };
}

function painted([, which, name, share]: RegExpExecArray): Attributes | null {
  const value = colourValue(name ?? '');
  if (value === null || which === undefined) return null;
  if (which === 'text') return { color: value };
  return { [which]: value, ...(share && { [`${which}-opacity`]: String(Number(share) / 100) }) };
}

/** What a class says, as attributes; nothing for classes that only lay out, null for paint that this table lacks. */
function ofClass(name: string): Attributes | null {
  const known = MARKS[name] ?? TEXTS[name];
  if (known) return known;
  const opacity = /^opacity-(\d+)$/.exec(name);
  if (opacity) return { opacity: String(Number(opacity[1]) / 100) };
  const width = /^stroke-\[?([\d.]+)\]?$/.exec(name)?.[1];
  if (width !== undefined) return { 'stroke-width': width };
  const mix = MIX.exec(name);
  const paint = PAINT.exec(name);
  const found = mix ? mixed(mix) : paint ? painted(paint) : null;
  return found ?? (/^(fill|stroke|mark)-/.test(name) ? null : {});
}

function ofClasses(classes: string): Attributes {
  const attributes: Attributes = {};
  for (const name of classes.split(/\s+/)) {
    const said = ofClass(name);
    if (said === null) throw new Error(`a picture knows no class ${name}: add it to charts/standalone`);
    Object.assign(attributes, said);
  }
  return attributes;
}

/** For the page's scripts, readers and style sheets only. */
const isOnlyForThePage = (name: string): boolean =>
  /^(class|style|role|tabindex|aria-.+|data-.+)$/i.test(name);

/**
 * An element of a chart with presentation attributes instead of classes, in the light scheme.
 *
 * @param isChart - within `.chart`, whose texts are muted
 * @param textSize - of texts in a `.chart`; 12 px on the site, more where a drawing will be seen small
 * @throws Error for a class that paints and that nobody explained
 */
export function standAlone(piece: Part, isChart = false, textSize = 12): Part {
  const classes = piece.attributes['class'] ?? '';
  const within = isChart || /(^|\s)chart(\s|$)/.test(classes);
  const kept = Object.entries(piece.attributes).filter(([name]) => !isOnlyForThePage(name));
  const ground: Attributes =
    piece.name === 'text' && within ? { fill: PALETTE.muted, 'font-size': String(textSize) } : {};
  const styled = ofClasses(classes);
  // On a text, the colour of the text is what fills it.
  const filled: Attributes = piece.name === 'text' && styled['color'] ? { fill: styled['color'] } : {};
  return {
    name: piece.name,
    attributes: { ...ground, ...Object.fromEntries(kept), ...styled, ...filled },
    children: piece.children.map((child) =>
      typeof child === 'string' ? child : standAlone(child, within, textSize),
    ),
  };
}
