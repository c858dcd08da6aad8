import { createContext } from 'react';

/** The page's nonce while the server renders; browsers hide it from scripts, so there it is undefined. */
export const NonceContext = createContext<string | undefined>(undefined);
