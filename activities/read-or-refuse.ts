import { activityInfo } from '@temporalio/activity';
import type { ZodType } from 'zod';
import { IngestError } from '../core/errors';
import { readAnswer } from '../sources/answer-shapes';
import type { ActivityDependencies } from './dependencies';

/** A whole answer with broken-off JSON may be a slip of the transfer; so often in a row, it is what the source has. */
const BROKEN_JSON_ATTEMPTS = 5;

/**
 * Reads an answer's outer shape. Bytes that do not have it are kept in the lake under `refused`, where nothing will
 * take them for current, and the error says where.
 *
 * @param check - what the shape alone can't tell
 * @throws IngestError `ShapeMismatch`, or `TransferBroken` while another try may bring the rest
 */
export async function readOrRefuse<T>(
  { lake, sourceName }: Pick<ActivityDependencies, 'lake' | 'sourceName'>,
  bytes: Buffer,
  shape: ZodType<T>,
  { id, what, check }: { id: string; what: string; check?: (answer: T) => void },
): Promise<T> {
  try {
    const answer = readAnswer(bytes, shape, what);
    check?.(answer);
    return answer;
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const lakeKey = await lake.putRaw({ source: sourceName, kind: 'refused', id }, bytes);
    const isLast = error.kind === 'TransferBroken' && activityInfo().attempt >= BROKEN_JSON_ATTEMPTS;
    throw new IngestError(isLast ? 'ShapeMismatch' : error.kind, error.message, { ...error.facts, lakeKey });
  }
}
