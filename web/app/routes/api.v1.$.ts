import { problem } from '../api/problem.server';

/** What no other route of the API answers to. */
export const loader = () => problem(404, 'There is no such thing here; /api/v1 lists what there is.');
