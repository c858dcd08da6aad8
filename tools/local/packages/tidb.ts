import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, runCommand } from './command';
import { announce } from './progress';
import { publishOnce } from './publish';

/** TiDB cannot be built on this machine; the message says why. */
export class TidbUnavailable extends Error {
  override name = 'TidbUnavailable';
}

const commit = '20251126154744-e4e814fdc0af';

/**
 * A module that does nothing but name TiDB: it cannot be installed by `go install`, since its go.mod replaces modules.
 * These are its replacements, the parser's folder in the same repository written as the module it also is. Versions
 * follow from it alone, and Go checks what it downloads against the checksum database.
 */
const wrapper = `module injuryfx/tidb

go 1.23.6

require (
	github.com/pingcap/tidb v1.1.0-beta.0.${commit}
	github.com/pingcap/tidb/pkg/parser v0.0.0-${commit}
)

replace (
	github.com/go-ldap/ldap/v3 => github.com/YangKeao/ldap/v3 v3.4.5-0.20230421065457-369a3bab1117
	sourcegraph.com/sourcegraph/appdash => github.com/sourcegraph/appdash v0.0.0-20190731080439-ebfcffb1b5c0
	sourcegraph.com/sourcegraph/appdash-data => github.com/sourcegraph/appdash-data v0.0.0-20151005221446-73f23eafcf67
)
`;

/** At the lowest priority the build takes far longer than its nine minutes of CPU on a busy machine. */
const PATIENCE_MS = 2 * 3_600_000;

async function build(go: string, folder: string): Promise<void> {
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'go.mod'), wrapper);
  const program = join(folder, 'tidb-server');
  const nice = findOnPath('nice');
  const args = [
    'build',
    '-trimpath',
    '-ldflags=-s -w',
    '-o',
    program,
    'github.com/pingcap/tidb/cmd/tidb-server',
  ];
  await runCommand(nice ?? go, nice ? ['-n', '15', go, ...args] : args, {
    cwd: source,
    env: { GOFLAGS: '-mod=mod -buildvcs=false' },
    timeoutMs: PATIENCE_MS,
  });
  await runCommand(program, ['-V']);
  rmSync(source, { recursive: true });
}

/**
 * TiDB's server, built from source once and kept.
 *
 * @returns the full path of the program
 * @throws TidbUnavailable where there is no Go toolchain or the build fails
 */
export async function tidbServer(): Promise<string> {
  const folder = await publishOnce(`tidb-${commit}`, async (target) => {
    const go = findOnPath('go');
    if (!go)
      throw new TidbUnavailable(
        'TiDB is built from source by Go 1.23.6 or later, and there is no go on the PATH',
      );
    announce('building TiDB: nine minutes of CPU, 175 MB, and 2 GB of Go modules and build cache');
    await build(go, target).catch((error: unknown) => {
      throw new TidbUnavailable(`TiDB could not be built: ${error instanceof Error ? error.message : error}`);
    });
  });
  return join(folder, 'tidb-server');
}
