import { apiLoader } from '../api/api-loader.server';
import { endpointOf } from '../api/endpoints';

export const loader = apiLoader(endpointOf('teams'));
