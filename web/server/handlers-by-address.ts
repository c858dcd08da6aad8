import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** The first part of a path as routes are matched, whatever its case: `players` of `/Players/1`, '' of `/`. */
function firstPart(path: string): string {
  const [part = ''] = path.replace(/^\/+/, '').split('/', 1);
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

/** Whether a route, below the root, may match addresses that begin so. */
function mayMatch({ path = '' }: Routes[string], first: string): boolean {
  const own = firstPart(path);
  return own === first || own === '*' || own.startsWith(':');
}

function buildFor(build: ServerBuild, first: string): ServerBuild {
  const all = Object.entries(build.routes);
  const routes = all.filter(
    ([, route]) => route.parentId !== 'root' || route.path === undefined || mayMatch(route, first),
  );
  const known = new Set(routes.map(([id]) => id));
  const files = Object.entries(build.assets.routes).filter(([id]) => known.has(id));
  return {
    ...build,
    routes: Object.fromEntries(routes),
    assets: { ...build.assets, routes: Object.fromEntries(files) },
  };
}

/**
 * Remix's handler for an address, which knows only the routes that begin as the address does. For each page Remix ranks
 * all its routes three times and makes a pattern of each: of sixty routes a millisecond, of six a tenth.
 */
export function handlersByAddress(build: ServerBuild): (path: string) => RequestHandler {
  const firsts = new Set(Object.values(build.routes).map(({ path = '' }) => firstPart(path)));
  const handlers = new Map(
    [...firsts].map((first) => [first, createRequestHandler(buildFor(build, first), 'production')]),
  );
  const others = createRequestHandler(buildFor(build, ''), 'production');
  return (path) => handlers.get(firstPart(path)) ?? others;
}
