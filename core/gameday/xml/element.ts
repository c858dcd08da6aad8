import { IngestError } from '../../errors';

/** An XML element as the Gameday files use it: all facts are attributes, and the order of children matters. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** File and place, such as `inning_all.xml/game/inning[2]/top/atbat[0]`. */
  readonly path: string;
}

const MAX_SHOWN = 60;

/** An error about an attribute: file, element, attribute and what was found. */
export function attributeError(element: XmlElement, name: string, expected: string): IngestError {
  const value = element.attributes[name];
  const shown = value === undefined ? 'nothing' : JSON.stringify(value.slice(0, MAX_SHOWN));
  const path = `${element.path}@${name}`;
  return new IngestError('FieldMismatch', `${path}: expected ${expected}, found ${shown}`, { path });
}

/** What regenerated files write where the original said nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'placeholder', 'None', 'null', '-', '--']);

/** An attribute's text; absent, empty and the regenerated files' fillers are one. */
export function optionalText(element: XmlElement | undefined, name: string): string | null {
  const value = element?.attributes[name]?.trim();
  return value === undefined || NOTHING.has(value) ? null : value;
}

/** @throws IngestError `FieldMismatch` */
export function requiredText(element: XmlElement, name: string): string {
  const value = optionalText(element, name);
  if (value === null) throw attributeError(element, name, 'a text');
  return value;
}

/** @throws IngestError `FieldMismatch` when it is there and no number */
export function optionalNumber(element: XmlElement | undefined, name: string): number | null {
  const value = optionalText(element, name);
  if (element === undefined || value === null) return null;
  const number = Number(value);
  if (!Number.isFinite(number)) throw attributeError(element, name, 'a number');
  return number;
}

/** @throws IngestError `FieldMismatch` when it is there and no integer */
export function optionalInteger(element: XmlElement | undefined, name: string): number | null {
  const value = optionalText(element, name);
  if (element === undefined || value === null) return null;
  if (!/^-?\d{1,9}$/.test(value)) throw attributeError(element, name, 'an integer');
  return Number(value);
}

/** @throws IngestError `FieldMismatch` */
export function requiredInteger(element: XmlElement, name: string): number {
  const value = optionalInteger(element, name);
  if (value === null) throw attributeError(element, name, 'an integer');
  return value;
}

/** `score="T"`. */
export function isTrue(element: XmlElement, name: string): boolean {
  return optionalText(element, name) === 'T';
}

/** Children of a name, in the file's order. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
