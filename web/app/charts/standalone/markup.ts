import { XMLParser } from 'fast-xml-parser';

/** An element of rendered markup. Texts and attributes are kept as they were written, escapes and all. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Part | string)[];
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
});

function toPart(entry: Parsed): Part | string {
  if (typeof entry['#text'] === 'string') return entry['#text'];
  const name = Object.keys(entry).find((key) => key !== ':@') ?? '';
  const children = (entry[name] as readonly Parsed[] | undefined) ?? [];
  const attributes = (entry[':@'] as Record<string, string> | undefined) ?? {};
  return { name, attributes, children: children.map(toPart) };
}

/** Reads what React wrote: markup whose tags are all closed and whose attributes are all quoted. */
export const readMarkup = (markup: string): (Part | string)[] =>
  (parser.parse(markup) as readonly Parsed[]).map(toPart);

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The words behind what React escaped. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** An element of our own: numbers become texts, and texts are escaped. */
export const part = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Part[] | string = [],
): Part => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, escaped(String(value))]),
  ),
  children: typeof children === 'string' ? [escaped(children)] : children,
});

export function writeMarkup(piece: Part | string): string {
  if (typeof piece === 'string') return piece;
  const attributes = Object.entries(piece.attributes).map(([key, value]) => ` ${key}="${value}"`);
  const inner = piece.children.map(writeMarkup).join('');
  const start = `<${piece.name}${attributes.join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${piece.name}>`;
}

/** The text within, entities as they were written. */
export const textOf = (piece: Part | string): string =>
  typeof piece === 'string' ? piece : piece.children.map(textOf).join('');
