import { expect, test } from '@jest/globals';
import { normalAddress, viewKey, withoutParameter } from './page-address';

test('an address without asOf keeps the rest, and two orders of the same parameters are one view', () => {
  expect(withoutParameter('/injuries?asOf=v&role=pitcher', 'asOf')).toBe('/injuries?role=pitcher');
  expect(withoutParameter('/injuries?asOf=v', 'asOf')).toBe('/injuries');
  expect(normalAddress('/a?c=2&b=1&b=0')).toBe('/a?b=1&b=0&c=2');
  expect(viewKey('v', '/a?c=2&b=1')).toBe(viewKey('v', '/a?b=1&c=2'));
  expect(viewKey('v', '/a?b=2&c=1')).not.toBe(viewKey('v', '/a?b=1&c=2'));
});
