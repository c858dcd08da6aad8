import { expect, test } from '@jest/globals';
import { oddity } from './refuse-odd-requests';

test.each([
  '/',
  '/players?q=Pe%C3%B1a&page=2',
  '/injuries/900009-20250820?unit=games',
  '/players?q=100%25',
  '/a?b=//c',
])('nothing is wrong with %s', (address) => expect(oddity(address)).toBeNull());

test.each([
  ['//evil.example/x', 'slashes'],
  ['/\\evil.example', 'slashes'],
  ['http://evil.example/', 'slash'],
  ['/players?q=%', 'percent'],
  ['/players/%E0%A4%A', 'percent'],
  ['/players?q=%00', 'characters'],
  ['/players?q=%0d%0aSet-Cookie:x', 'characters'],
  [`/players?${'a=1&'.repeat(70)}`, '64 parameters'],
])('%s is refused in words', (address, words) => expect(oddity(address)).toContain(words));
