/**
 * Writes docs/data-dictionary.md from the comments of the Prisma schema, or with `--check` tells whether it is
 * up to date: npx tsx tools/data-dictionary.ts [--check] [--output FILE]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { schemaTables } from '../store/schema-model';
import type { SchemaTable } from '../store/schema-model';

const SCHEMA = path.join('prisma', 'schema.prisma');
const DICTIONARY = path.join('docs', 'data-dictionary.md');

const PREAMBLE = `# Data dictionary

Made from the comments of [prisma/schema.prisma](../prisma/schema.prisma) by \`npx tsx tools/data-dictionary.ts\`; a test
fails when it is stale. Edit the schema, not this page. Why the tables are as they are:
[decisions/003-schema.md](decisions/003-schema.md).

Instants are UTC. Text is utf8mb4, compared by \`utf8mb4_unicode_ci\` (case and accents do not count). In the column
*Key*, P1, P2 … are the places in the primary key and the letters a, b, c … the further indexes in which the column
stands, with its place in each. There are no foreign keys.
`;

/** `P1` for the first column of the primary key, `a2` for the second of the first further index. */
function keys(table: SchemaTable, column: string): string {
  const places = Object.values(table.indexes).map((columns, index) => {
    const place = columns.indexOf(column);
    return place < 0 ? '' : `${String.fromCharCode(97 + index)}${place + 1}`;
  });
  const primary = table.primaryKey.indexOf(column);
  return [primary < 0 ? '' : `P${primary + 1}`, ...places].filter(Boolean).join(' ');
}

const oneLine = (comment: string): string => comment.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

function section(table: SchemaTable): string {
  const rows = table.columns.map(
    (column) =>
      `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : ''} | ${keys(table, column.name)} | ${oneLine(column.comment)} |`,
  );
  return [
    `## ${table.name}`,
    '',
    oneLine(table.comment),
    '',
    '| Column | Type | Null | Key | Meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function dictionary(): string {
  const tables = schemaTables(readFileSync(SCHEMA, 'utf8'));
  const contents = tables.map(({ name, comment }) => `- [${name}](#${name}): ${oneLine(comment)}`);
  return [PREAMBLE, '## Tables', '', ...contents, '', tables.map(section).join('\n')].join('\n');
}

function main(): void {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, output: { type: 'string', default: DICTIONARY } },
  });
  const now = dictionary();
  if (!values.check) return writeFileSync(values.output, now);
  const written = existsSync(values.output) ? readFileSync(values.output, 'utf8') : '';
  if (written === now) return;
  console.error(`${values.output} is not what the schema says: run npx tsx tools/data-dictionary.ts`);
  process.exitCode = 1;
}

main();
