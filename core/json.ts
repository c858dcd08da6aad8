import { IngestError } from './errors';

/**
 * Parses an answer's text; a byte order mark before it is skipped.
 *
 * @param what - names the answer in the error
 * @throws IngestError `TransferBroken` when JSON begins but does not end (another try may bring the rest),
 *   `ShapeMismatch` when it is no JSON at all
 */
export function parseJson(text: string, what: string): unknown {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(body);
  } catch (error) {
    const start = body.trimStart().charAt(0);
    if (start === '{' || start === '[') {
      throw new IngestError(
        'TransferBroken',
        `${what}: the JSON is broken off or damaged after ${body.length} characters`,
        {
          cause: error,
        },
      );
    }
    const shown = body.length === 0 ? 'nothing' : JSON.stringify(body.slice(0, 40));
    throw new IngestError('ShapeMismatch', `${what}: expected JSON, found ${shown}`, { cause: error });
  }
}
