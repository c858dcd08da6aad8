/** Waits until the client has taken what was sent so far, or has left. */
export type Drained = () => Promise<void>;

interface WholeBody {
  chunks: AsyncGenerator<Uint8Array>;
  /** Of the request: aborted once the client has left. */
  signal: AbortSignal;
  /** Of the connection: Remix writes a body without waiting for the client. */
  drained: Drained;
  /** Told once or more when nothing more will be made, for whatever reason. */
  ended: () => void;
}

/**
 * A body that is made only as fast as the client takes it, and no longer once he has left: the rows that would come
 * next are then never read.
 */
export function wholeBody({ chunks, signal, drained, ended }: WholeBody): ReadableStream<Uint8Array> {
  // A client who leaves before the first chunk: the body is then never asked for anything.
  signal.addEventListener('abort', ended, { once: true });
  if (signal.aborted) ended();
  const stop = async (): Promise<void> => {
    ended();
    await chunks.return(undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          await drained();
          const chunk = signal.aborted ? undefined : await chunks.next();
          if (chunk !== undefined && chunk.done !== true) return controller.enqueue(chunk.value);
          await stop();
          controller.close();
        } catch (error) {
          ended();
          throw error;
        }
      },
      cancel: stop,
    },
    // Nothing is made ahead.
    { highWaterMark: 0 },
  );
}
