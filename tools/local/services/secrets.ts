import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../process/error-code';

const schema = z.object({
  databaseAdmin: z.string().min(16),
  databaseWriter: z.string().min(16),
  databaseWeb: z.string().min(16),
  lakeAccessKeyId: z.string().min(16),
  lakeSecretAccessKey: z.string().min(16),
});

/** The passwords and keys of the local services. */
export type LocalSecrets = z.infer<typeof schema>;

// Hexadecimal: it stands in a URL, in SQL and in a shell without quoting.
const random = () => randomBytes(20).toString('hex');

/** The state folder's own secrets, made at random on the first call and readable by the user alone. */
export function localSecrets(stateDir: string): LocalSecrets {
  const file = join(stateDir, 'secrets.json');
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw new Error(`${file} cannot be read; start over with a new state folder`, { cause: error });
    }
  }
  const fresh: LocalSecrets = {
    databaseAdmin: random(),
    databaseWriter: random(),
    databaseWeb: random(),
    lakeAccessKeyId: `AK${randomBytes(9).toString('hex').toUpperCase()}`,
    lakeSecretAccessKey: random(),
  };
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
  return fresh;
}
