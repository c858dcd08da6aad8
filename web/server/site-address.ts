import type { Request } from 'express';
import type { WebConfig } from '../../config/web';

/**
 * Where visitors reach the site: what the configuration says, or else the host that was asked for. Of headers only
 * `Host` counts: `X-Forwarded-Host` can be written by anybody, and would stand in pages that others are sent.
 */
export function siteAddress({ SITE_URL, HOST, PORT }: WebConfig, request: Request): string {
  if (SITE_URL !== undefined) return SITE_URL.replace(/\/+$/, '');
  const host = request.get('host') ?? '';
  const asked = /^[a-z0-9.:[\]-]{1,255}$/i.test(host) ? host : `${HOST}:${PORT}`;
  return `${request.protocol}://${asked}`;
}
