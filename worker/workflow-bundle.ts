import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkerOptions } from '@temporalio/worker';

const here = path.dirname(fileURLToPath(import.meta.url));

export const WORKFLOWS_PATH = path.join(here, '..', 'workflows', 'all.ts');
export const BUNDLE_PATH = path.join(here, '..', 'build', 'worker', 'workflow-bundle.js');

/** The bundle made by `npm run build` where there is one, else the sources, bundled at start. */
export function workflowSource(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  return existsSync(BUNDLE_PATH)
    ? { workflowBundle: { codePath: BUNDLE_PATH } }
    : { workflowsPath: WORKFLOWS_PATH };
}
