import { Router } from 'express';
import helmet from 'helmet';

/** What the site never asks a browser for. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

/**
 * Headers that are the same for every answer. The content security policy of a page names the page's own nonce:
 * entry.server.tsx sets it.
 *
 * @param hstsSeconds - for how long browsers come by HTTPS only; 0 says nothing, for a site without TLS before it
 */
export function securityHeaders(hstsSeconds: number): Router {
  const router = Router();
  router.use(
    helmet({
      contentSecurityPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: hstsSeconds > 0 && { maxAge: hstsSeconds, includeSubDomains: false },
    }),
  );
  router.use((_request, response, next) => {
    response.set('Permissions-Policy', PERMISSIONS);
    next();
  });
  return router;
}
