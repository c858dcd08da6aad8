import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeMarkup } from './escape';

/** What React makes of an attribute: ` stroke-width="2"` of `strokeWidth` and 2; empty for one that it leaves out. */
function asReactWrites(name: string, value: unknown): string {
  return renderToStaticMarkup(createElement('g', { [name]: value })).slice('<g'.length, -'></g>'.length);
}

/** Differ from what text becomes: a mark for "yes" (`open`), or only sound numbers (`rowSpan`). */
const PROBES = ['<', '1', '-1'];

/** How an attribute begins whose values are written as they are, ` stroke-width="`; null for one with rules of its own. */
function openingOf(name: string): string | null {
  const [first = ''] = PROBES;
  const opening = asReactWrites(name, first).slice(0, -`${escapeMarkup(first)}"`.length);
  const isPlain =
    opening.endsWith('="') &&
    PROBES.every((probe) => asReactWrites(name, probe) === `${opening}${escapeMarkup(probe)}"`);
  return isPlain ? opening : null;
}

const openings = new Map<string, string | null>();
const yesOrNo = new Map<string, string>();

/**
 * An attribute with the space before it. React knows some three hundred names that are spelled in their own way, so it is
 * asked, but once a name and not once a mark of a chart.
 */
export function attributeMarkup(name: string, value: unknown): string {
  // What a click does is for a browser: nothing of a function is written.
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (name === 'style') throw new Error('a page has no inline styles: its policy forbids them');
  if (typeof value === 'boolean') {
    const key = `${name} ${value}`;
    let written = yesOrNo.get(key);
    if (written === undefined) yesOrNo.set(key, (written = asReactWrites(name, value)));
    return written;
  }
  let opening = openings.get(name);
  if (opening === undefined) openings.set(name, (opening = openingOf(name)));
  if (opening !== null && typeof value === 'string') return `${opening}${escapeMarkup(value)}"`;
  if (opening !== null && typeof value === 'number') return `${opening}${value}"`;
  return asReactWrites(name, value);
}
