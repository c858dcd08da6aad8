import { gunzipSync } from 'node:zlib';
import { IngestError } from '../core/errors';

/** A feed has about a megabyte: it comes out in one or two pieces instead of seventy. */
const UNZIP_CHUNK_BYTES = 1024 * 1024;

/**
 * In one go: through the thread pool a feed costs three times as much, most of it in handing pieces over.
 *
 * @throws IngestError `LakeCorrupt`
 */
export function unzip(packed: Buffer, key: string): Buffer {
  try {
    return gunzipSync(packed, { chunkSize: UNZIP_CHUNK_BYTES });
  } catch (error) {
    throw new IngestError('LakeCorrupt', `lake: ${key} is no gzip`, { lakeKey: key, cause: error });
  }
}
