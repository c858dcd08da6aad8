import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Smaller bodies fit into one packet as they are. */
const LEAST_BYTES = 1_024;

/** One more would take twice the time for an eighth less. */
const QUICK = 4;
export const THOROUGH = constants.BROTLI_MAX_QUALITY;

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
const unpack = promisify(brotliDecompress);

/** Whether packing makes a body of this type smaller. */
const PACKABLE = /^(text\/|image\/svg\+xml|application\/(json|javascript|xml|[a-z-]+\+(json|xml)))/;

/**
 * A body that is packed once, when it is made, and not for each visitor. Brotli is what is kept, a seventh of the
 * text; gzip is added when somebody asks for it, and who takes neither has it unpacked again.
 */
export class PackedBody {
  private zipped: Promise<Buffer> | undefined;

  private constructor(
    private readonly kept: Buffer,
    private readonly isPacked: boolean,
  ) {}

  /** @param quality - of Brotli: pages are packed while somebody waits, files as well as it can be done */
  static async of(bytes: Buffer, contentType: string, quality = QUICK): Promise<PackedBody> {
    if (bytes.length < LEAST_BYTES || !PACKABLE.test(contentType)) return new PackedBody(bytes, false);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return new PackedBody(await brotli(bytes, { params }), true);
  }

  /** What it takes in memory, gzip included before it is there. */
  get bytes(): number {
    return this.isPacked ? this.kept.length * 2 : this.kept.length;
  }

  /** @param accepts - whether a visitor takes an encoding */
  async for(accepts: (encoding: Encoding) => boolean): Promise<{ encoding: Encoding; bytes: Buffer }> {
    if (!this.isPacked) return { encoding: 'identity', bytes: this.kept };
    if (accepts('br')) return { encoding: 'br', bytes: this.kept };
    if (!accepts('gzip')) return { encoding: 'identity', bytes: await unpack(this.kept) };
    this.zipped ??= unpack(this.kept).then((bytes) => zip(bytes));
    return { encoding: 'gzip', bytes: await this.zipped };
  }
}
