import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The ceiling's half: gunzip and JSON.parse of files, nothing else. */
process.on('message', (files: string[]) => {
  for (const file of files) JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  process.send?.(files.length);
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
