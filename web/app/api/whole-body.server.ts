interface WholeBody {
  chunks: AsyncGenerator<Uint8Array>;
  /** Of the request: aborted once the client has left. */
  signal: AbortSignal;
  /** Told once or more when nothing more will be made, for whatever reason. */
  ended: () => void;
}

/**
 * A body that is made only as it is read, which is as fast as the client takes it, and no longer once he has left: the
 * rows that would come next are then never read.
 */
export function wholeBody({ chunks, signal, ended }: WholeBody): ReadableStream<Uint8Array> {
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
