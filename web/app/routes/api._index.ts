import { redirect } from '@remix-run/node';

/** The page for people. */
export const loader = () => redirect('/downloads');
