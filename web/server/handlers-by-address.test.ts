import { expect, test } from '@jest/globals';
import type { ServerBuild } from '@remix-run/node';
import { handlersByAddress } from './handlers-by-address';

const route = (id: string, path: string | undefined, says: string) => ({
  id,
  parentId: id === 'root' ? undefined : 'root',
  path,
  module: { loader: () => new Response(says) },
});

const routes = [
  route('root', undefined, 'root'),
  route('players', 'players', 'players'),
  route('player', 'players/:playerId', 'player'),
  route('games', 'games/:gamePk', 'game'),
  route('rest', '*', 'nothing there'),
];

const build = {
  routes: Object.fromEntries(routes.map((each) => [each.id, each])),
  assets: { routes: {}, entry: {}, url: '', version: '' },
  entry: { module: {} },
  future: {},
  publicPath: '/',
  assetsBuildDirectory: '',
  isSpaMode: false,
} as unknown as ServerBuild;

test.each([
  ['/players', 'players'],
  ['/players/', 'players'],
  ['/Players/7', 'player'],
  ['/%70layers/7', 'player'],
  ['/games/7', 'game'],
  ['/games', 'nothing there'],
  ['/nowhere', 'nothing there'],
  ['/nowhere/at/all', 'nothing there'],
])('%s is answered by its own route', async (path, says) => {
  const handle = handlersByAddress(build)(path);
  const answer = await handle(new Request(new URL(path, 'http://site')));
  expect(await answer.text()).toBe(says);
});
