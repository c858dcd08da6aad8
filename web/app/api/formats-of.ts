import type { Endpoint } from './endpoint';
import { FORMATS, type Format } from './format';

/** In what an endpoint's answer can be had. */
export const formatsOf = (endpoint: Endpoint): readonly Format[] =>
  (endpoint.kind === 'table' && endpoint.isDownload) ||
  (endpoint.kind === 'data' && endpoint.rows !== undefined)
    ? FORMATS
    : ['json'];
