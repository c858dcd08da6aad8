import { attributeError, optionalText } from './element';
import type { XmlElement } from './element';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** An instant in UTC; files before 2011 or so have none. @throws IngestError `FieldMismatch` */
export function optionalInstant(element: XmlElement, name: string): string | null {
  const value = optionalText(element, name);
  if (value === null) return null;
  if (!INSTANT.test(value) || Number.isNaN(Date.parse(value)))
    throw attributeError(element, name, 'an instant');
  return value;
}
