import { expect, test } from '@jest/globals';
import { MOST_DOWNLOADS, takePlace } from './downloads-under-way.server';
import { wholeBody } from './whole-body.server';

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

function countingChunks(most: number) {
  const state = { begun: 0, made: 0, isClosed: false, ended: 0 };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (; state.made < most; state.made++) {
        state.begun++;
        yield await Promise.resolve(new Uint8Array([state.made]));
      }
    } finally {
      state.isClosed = true;
    }
  }
  return { state, chunks: chunks(), ended: () => void state.ended++ };
}

test('all chunks are sent, in order, and the end is told', async () => {
  const { state, chunks, ended } = countingChunks(3);
  const { signal } = new AbortController();
  const body = wholeBody({ chunks, signal, ended });
  expect([...new Uint8Array(await new Response(body).arrayBuffer())]).toEqual([0, 1, 2]);
  expect(state).toMatchObject({ made: 3, isClosed: true });
  expect(state.ended).toBeGreaterThan(0);
});

test('nothing is made ahead of what is read', async () => {
  const { state, chunks, ended } = countingChunks(5);
  const reader = wholeBody({ chunks, signal: new AbortController().signal, ended }).getReader();
  const begun: number[] = [];
  for (let read = 0; read < 2; read++) {
    await settled();
    begun.push(state.begun);
    await reader.read();
  }
  await settled();
  expect([...begun, state.begun]).toEqual([0, 1, 2]);
});

test('a client who leaves ends the making, and the reader is not failed', async () => {
  const { state, chunks, ended } = countingChunks(1_000);
  const client = new AbortController();
  const body = wholeBody({ chunks, signal: client.signal, ended });
  const reader = body.getReader();
  await reader.read();
  client.abort();
  expect((await reader.read()).done).toBe(true);
  expect(state).toMatchObject({ made: 0, isClosed: true });
});

test('a client who leaves before the first chunk is told of, though nobody reads the body', () => {
  const { state, chunks, ended } = countingChunks(1);
  const client = new AbortController();
  wholeBody({ chunks, signal: client.signal, ended });
  client.abort();
  expect(state.ended).toBe(1);
});

test('a failure half way breaks the body off and tells the end', async () => {
  let ended = 0;
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new Uint8Array([1]));
    throw new Error('the database is gone');
  }
  const body = wholeBody({ chunks: broken(), signal: new AbortController().signal, ended: () => void ended++ }); // prettier-ignore
  await expect(new Response(body).arrayBuffer()).rejects.toThrow('the database is gone');
  expect(ended).toBeGreaterThan(0);
});

test('places among the downloads are limited, and one left twice is given back once', () => {
  const places = Array.from({ length: MOST_DOWNLOADS }, () => takePlace());
  expect(places.every((place) => place !== null)).toBe(true);
  expect(takePlace()).toBeNull();
  places[0]?.leave();
  places[0]?.leave();
  const again = takePlace();
  expect(again).not.toBeNull();
  expect(takePlace()).toBeNull();
  [...places, again].forEach((place) => place?.leave());
});
