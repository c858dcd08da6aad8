import { createContext } from 'react';

/** What a page knows of the request while the server renders it. */
export interface Visit {
  /** Named to the visitor when the page failed. */
  requestId: string | null;
  /** The version of the data as of which the page is kept; null for the page of today. */
  asOf: string | null;
}

/** In a browser nothing of it is known: pages that need it are sent without scripts. */
export const VisitContext = createContext<Visit>({ requestId: null, asOf: null });
