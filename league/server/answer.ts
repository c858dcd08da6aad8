/** One answer before it meets the network. */
export interface Answer {
  status: number;
  contentType: string;
  body: Buffer;
  headers: Record<string, string>;
}

const JSON_TYPE = 'application/json;charset=UTF-8';

/** An answer with a JSON body; text and bytes are passed on untouched. */
export function jsonAnswer(body: unknown, status = 200): Answer {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
  return { status, contentType: JSON_TYPE, body: bytes, headers: {} };
}

/** The Stats API's body of an unknown object. */
export function notFound(): Answer {
  return jsonAnswer(
    { messageNumber: 10, message: 'Object not found', timestamp: new Date().toISOString(), traceId: null },
    404,
  );
}

/** The Stats API's body of a failure inside. */
export function internalError(message = 'Internal error occurred'): Answer {
  return jsonAnswer(
    {
      messageNumber: 1,
      message,
      timestamp: new Date().toISOString(),
      traceId: '00000000000000000000000000000000',
    },
    500,
  );
}

/** A request whose parameters make no sense. */
export function badRequest(message: string): Answer {
  return jsonAnswer({ messageNumber: 11, message, timestamp: new Date().toISOString(), traceId: null }, 400);
}
