import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MOST_ROWS_OF_PAGE } from '../../web/app/api/parameters';
import { startApiSite, type ApiSite } from './api-site';
import { plainRequest } from './plain-request';

type Row = Record<string, string | number | boolean | null>;

interface Page {
  data: Row[];
  next: string | null;
  meta: Row;
}

interface Problem {
  status: number;
  detail: string;
  errors: { parameter: string; value: string | null; message: string }[];
}

let site: ApiSite;
beforeAll(async () => {
  site = await startApiSite();
});
afterAll(() => site?.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  plainRequest(site.url, `/api/v1${path}`, { headers });
const json = async <T>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>;

async function problemOf(path: string, headers: Record<string, string> = {}): Promise<Problem> {
  const response = await ask(path, headers);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  return problem;
}

/** All rows, page by page. */
async function follow(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let address: string | null = `/api/v1${path}`;
  while (address !== null) {
    const response = await fetch(site.url + address);
    const page = (await response.json()) as Page;
    const link = response.headers.get('link');
    expect(link).toBe(page.next === null ? null : `<${page.next}>; rel="next"`);
    rows.push(...page.data);
    address = page.next;
  }
  return rows;
}

describe('pages', () => {
  test('visit each pitch of a season once, in one order, whatever their size', async () => {
    const small = await follow('/pitches?season=2026&limit=700');
    const large = await follow(`/pitches?season=2026&limit=${MOST_ROWS_OF_PAGE}`);
    const { data: version } = await json<{ data: { pitches: number } }>('/data-version');
    const keys = small.map((row) => `${row.officialDate} ${row.gamePk} ${row.atBatIndex} ${row.eventIndex}`);
    expect(new Set(keys).size).toBe(small.length);
    expect(small).toHaveLength(version.pitches);
    expect(large).toEqual(small);
  });

  test('visit each pitch of a pitcher once, and they are those of the season that he threw', async () => {
    const all = await follow('/pitches?season=2026&limit=1000');
    const his = await follow('/pitches?pitcher=900009&limit=37');
    expect(his.length).toBeGreaterThan(100);
    expect(his).toEqual(all.filter((row) => row.pitcherId === 900_009));
  });

  test('visit what few rows pass, and turns at bat by outcome', async () => {
    const all = await follow('/plate-appearances?season=2026&limit=1000');
    const walks = await follow('/plate-appearances?season=2026&outcome=walk&limit=13');
    expect(walks.length).toBeGreaterThan(20);
    expect(walks).toEqual(all.filter((row) => row.outcome === 'walk'));
  });

  test('narrow to days, both included', async () => {
    const rows = await follow('/pitches?from=2026-05-02&to=2026-05-03&limit=1000');
    expect([...new Set(rows.map((row) => row.officialDate))]).toEqual(['2026-05-02', '2026-05-03']);
  });

  test('of other tables visit each row once', async () => {
    for (const [path, key] of [['/players?limit=9', 'playerId'], ['/stints?limit=5', 'stintId'], ['/cohorts?limit=7', 'cohortId'], ['/games?season=2026&limit=4', 'gamePk']] as const) {
      const rows = await follow(path);
      expect(rows.length).toBeGreaterThan(10);
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    } // prettier-ignore
  });
});

describe('single things', () => {
  test('a player is found by a name without its accents, and by his id', async () => {
    const { data } = await json<Page>('/players?name=pena');
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((row) => String(row.fullName).includes('Peña'))).toBe(true);
    const one = await json<{ data: Row }>(`/players/${data[0]?.playerId}`);
    expect(one.data).toEqual(data[0]);
  });

  test('a stint’s comparison has n and interval on each change, and the controls of its page', async () => {
    const { data } = await json<{ data: { measures: Row[]; controls: Row[]; comparisons: number } }>(
      `/stints/${site.stintId}/comparison`,
    );
    const velocity = data.measures.find((row) => row.measure === 'fastball_velocity');
    expect(velocity).toMatchObject({ unit: 'mph', before: { games: 10 }, after: { games: 10 } });
    expect(Number(velocity?.lower)).toBeLessThan(Number(velocity?.change));
    expect(data.controls).toContainEqual({ measure: 'fastball_velocity', controls: 4, controlChange: 0.15, difference: -1.35 }); // prettier-ignore
    const games = await json<{ data: { before: Row } }>(`/stints/${site.stintId}/comparison?size=3`);
    expect(games.data.before).toMatchObject({ games: 3, isReached: true });
  });

  test('a cohort’s changes are those of the span that is asked for', async () => {
    const { data } = await json<{ data: { changes: Row[] } }>(
      '/cohorts/role=pitcher&region=elbow?span=games10',
    );
    expect(data.changes.length).toBeGreaterThan(0);
    expect(data.changes.every((row) => row.span === 'games10' && Number(row.stints) > 0)).toBe(true);
  });

  test('every JSON answer says whose data these are, and of which version', async () => {
    for (const path of ['', '/players', '/games/800000', '/data-version', '/cohorts']) {
      const response = await ask(path);
      const { meta } = (await response.json()) as Page;
      expect(meta).toMatchObject({ source: 'league', fictional: true, copyright: 'Invented data of a simulated league.' }); // prettier-ignore
      expect(response.headers.get('x-data-version')).toBe(meta.dataVersion);
    }
  });
});

describe('problems', () => {
  test('400 names each parameter at fault, what was given and what was expected', async () => {
    const { status, errors } = await problemOf('/pitches?season=last&pitchr=7');
    expect(status).toBe(400);
    expect(errors).toEqual([
      { parameter: 'season', value: 'last', message: 'expected a whole number' },
      { parameter: 'pitchr', value: '7', message: 'no such parameter here' },
    ]);
  });

  test.each([
    ['/pitches', 'season'],
    ['/pitches?from=2026-05-01', 'to'],
    ['/pitches?from=2026-05-01&to=2027-05-02', 'to'],
    ['/pitches?from=2026-05-01&to=2026-04-30', 'to'],
    ['/pitches?from=2026-02-30&to=2026-04-30', 'from'],
    ['/pitches?season=2026&season=2025', 'season'],
    ['/players?limit=1001', 'limit'],
    ['/players?limit=0', 'limit'],
    ['/players?cursor=nonsense', 'cursor'],
    ['/stints?cursor=WzFd', 'cursor'],
    ['/players/abc', 'playerId'],
    ['/stints/x', 'stintId'],
    ['/stints/990010-20250610/comparison?unit=days&size=366', 'size'],
    ['/cohorts/role=catcher', 'cohortId'],
    ['/stints?region=tail', 'region'],
  ])('%s is refused because of %s', async (path, parameter) => {
    const { status, errors } = await problemOf(path);
    expect(status).toBe(400);
    expect(errors.map((each) => each.parameter)).toEqual([parameter]);
  });

  test.each(['/players/1', '/players/1/games', '/games/1', '/games/1/pitches', '/stints/1-20200101', '/stints/1-20200101/comparison', '/nope', '/nope/nope'])('%s is not there', async (path) => {
    expect((await problemOf(path)).status).toBe(404);
  }); // prettier-ignore

  test('406 says what can be had', async () => {
    expect(await problemOf('/players?format=csv')).toMatchObject({
      status: 406,
      detail: 'This can be had as json.',
    });
    expect((await problemOf('/stints?format=xml')).errors[0]).toMatchObject({
      parameter: 'format',
      value: 'xml',
    });
    expect((await problemOf('/stints', { Accept: 'image/png' })).status).toBe(406);
  });

  test('what would write is refused with the methods that there are; a preflight is answered', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${site.url}/api/v1/players`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const preflight = await fetch(`${site.url}/api/v1/players`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect((await ask('/players')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a path that is no text is refused, not failed', async () => {
    const { status } = await plainRequest(site.url, '/api/v1/players/%FF');
    expect(status).toBe(400);
  });
});

describe('caches', () => {
  test('an answer that is known is not sent again; another address or format has another tag', async () => {
    const first = await ask('/stints?limit=3');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    const again = await ask('/stints?limit=3', { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/stints?limit=4', { 'If-None-Match': etag })).status).toBe(200);
    expect((await ask('/stints?limit=3', { 'If-None-Match': etag, Accept: 'text/csv' })).status).toBe(200);
  });

  test('HEAD says what GET would, without a body', async () => {
    const head = await fetch(`${site.url}/api/v1/stints?format=csv`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toContain('text/csv');
  });
});

test('a hundred requests at once are all answered', async () => {
  const paths = ['/players?limit=50', '/pitches?season=2026&limit=200', '/stints', '/cohorts', '/games/800000/pitches', '/data-version', '/openapi.json', `/stints/${site.stintId}/comparison`, '/pitches?pitcher=900009', '/teams']; // prettier-ignore
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const response = await ask(paths[index % paths.length] ?? '');
      await response.arrayBuffer();
      return response.status;
    }),
  );
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
});
