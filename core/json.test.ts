import { describe, expect, test } from '@jest/globals';
import { parseJson } from './json';

describe("an answer's text", () => {
  test('is parsed, with or without a byte order mark', () => {
    expect(parseJson('{"a":"é"}', 'x')).toEqual({ a: 'é' });
    expect(parseJson('\uFEFF{"a":1}', 'x')).toEqual({ a: 1 });
    expect(parseJson(' null', 'x')).toBeNull();
  });

  test.each(['{"a":1', '[1,2', '  {"a":"b', '{', '\uFEFF{"a":'])(
    'that breaks off may come whole next time: %j',
    (text) => {
      expect(() => parseJson(text, 'feed of game 1')).toThrow(
        expect.objectContaining({
          kind: 'TransferBroken',
          retryable: true,
          message: expect.stringContaining('feed of game 1'),
        }),
      );
    },
  );

  test.each(['', '   ', '<html>down</html>', 'Service Unavailable', '\uFEFF'])(
    'that is no JSON at all will not become any: %j',
    (text) => {
      expect(() => parseJson(text, 'feed of game 1')).toThrow(
        expect.objectContaining({ kind: 'ShapeMismatch', retryable: false }),
      );
    },
  );
});
