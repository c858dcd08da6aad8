import type { RequestHandler } from 'express';
import type { Refuse } from './refuse';

/** Longer than any address that the site itself makes. */
const MOST_CHARACTERS = 4_096;
const MOST_PARAMETERS = 64;

const HOST = /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** What is wrong with an address as it was sent, in words; null when nothing is. */
export function oddity(address: string): string | null {
  if (!address.startsWith('/')) return 'An address begins with a slash.';
  const [path = ''] = address.split('?', 1);
  if (path.startsWith('//') || path.includes('\\')) return 'The address has slashes where none belong.';
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return 'A percent sign in the address is not followed by the code of a character.';
  }
  if (CONTROL.test(decoded)) return 'The address has characters that cannot be written.';
  if (address.split('&').length > MOST_PARAMETERS)
    return `The address has more than ${MOST_PARAMETERS} parameters.`;
  return null;
}

/** Refuses what no page can answer, before any part of the site has to make sense of it. */
export function refuseOddRequests(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    const { method, originalUrl } = request;
    if (!['GET', 'HEAD'].includes(method)) {
      response.set('Allow', 'GET, HEAD');
      const text = ['This site only shows; nothing can be sent to it.'];
      return refuse(request, response, { status: 405, title: 'Not a way to ask this site', text });
    }
    if (originalUrl.length > MOST_CHARACTERS) {
      const text = [`An address here has at most ${MOST_CHARACTERS} characters.`];
      return refuse(request, response, { status: 414, title: 'The address is too long', text });
    }
    const odd = HOST.test(request.get('Host') ?? '')
      ? oddity(originalUrl)
      : 'The name of the host is not one.';
    if (odd === null) return next();
    refuse(request, response, { status: 400, title: 'That address does not make sense', text: [odd] });
  };
}
