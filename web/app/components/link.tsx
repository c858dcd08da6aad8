import type { AnchorHTMLAttributes } from 'react';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the site with its query and place, from the slash on. */
  to: string;
}

/**
 * A link to another page of the site. Pages carry no router, so it is an anchor and nothing more: Remix's own resolves
 * the address and asks five contexts, which costs more than the row it stands in.
 */
export function Link({ to, ...rest }: LinkProps) {
  return <a href={to} {...rest} />;
}
