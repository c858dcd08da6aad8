import type { z } from 'zod';

/** Raised at start when the environment can't be used; lists every problem at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings from the environment by a schema. Empty variables count as absent.
 *
 * @throws ConfigurationError naming every variable at fault
 */
export function readEnvironment<T>(schema: z.ZodType<T>, environment: Environment = process.env): T {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const checked = schema.safeParse(present);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigurationError(`The environment is incomplete (see .env.example):\n${problems.join('\n')}`);
}
