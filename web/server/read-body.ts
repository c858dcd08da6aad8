/** A body that was read to its end, or what was read of it before it proved too long, and the way to the rest. */
export type ReadBody = { whole: Buffer } | { start: Buffer; rest: ReadableStreamDefaultReader<Uint8Array> };

/** Reads a body to its end unless it is longer than `most` bytes. */
export async function readBody(body: ReadableStream<Uint8Array> | null, most: number): Promise<ReadBody> {
  if (body === null) return { whole: Buffer.alloc(0) };
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { whole: Buffer.concat(pieces) };
    pieces.push(value);
    size += value.length;
    if (size > most) return { start: Buffer.concat(pieces), rest: reader };
  }
}
