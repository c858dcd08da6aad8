import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

/**
 * The CLI of Prisma insists on its native schema engine even for `generate`, which does not use it.
 * Where npm could not fetch the engine, any existing file satisfies the check (docs/decisions/002).
 */
function allowMissingSchemaEngine(): void {
  const engines = path.join('node_modules', '@prisma', 'engines');
  const hasEngine =
    existsSync(engines) && readdirSync(engines).some((file) => file.startsWith('schema-engine-'));
  if (!hasEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve('package.json');
}

allowMissingSchemaEngine();

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
