/** Ends with 0 when the address answers well: the image has no curl. */
import { get } from 'node:http';

get(process.argv[2], { timeout: 4_000 }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1))
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
