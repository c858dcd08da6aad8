import type { Endpoint } from './endpoint';
import { EVENT_ENDPOINTS } from './endpoints/event-endpoints';
import { indexEndpoint } from './endpoints/index-endpoint';
import { INJURY_ENDPOINTS } from './endpoints/injury-endpoints';
import { LEAGUE_ENDPOINTS } from './endpoints/league-endpoints';
import { VERSION_ENDPOINTS } from './endpoints/version-endpoints';

const DESCRIBED: readonly Endpoint[] = [
  ...LEAGUE_ENDPOINTS,
  ...EVENT_ENDPOINTS,
  ...INJURY_ENDPOINTS,
  ...VERSION_ENDPOINTS,
];

/** All endpoints, in the order of the document. */
export const ENDPOINTS: readonly Endpoint[] = [indexEndpoint(DESCRIBED), ...DESCRIBED];

/** @throws Error for an operation that there is none of */
export function endpointOf(operation: string): Endpoint {
  const found = ENDPOINTS.find((each) => each.operation === operation);
  if (found === undefined) throw new Error(`no endpoint has the operation ${operation}`);
  return found;
}
