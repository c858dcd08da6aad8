import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';

const WORKFLOWS_PATH = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'workflows', 'all.ts');

type WorkflowSource = Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'>;

/** @param bundlePath - a bundle made by {@link writeWorkflowBundle}; without one the sources are bundled at start */
export function workflowSource(bundlePath: string | undefined): WorkflowSource {
  return bundlePath === undefined
    ? { workflowsPath: WORKFLOWS_PATH }
    : { workflowBundle: { codePath: bundlePath } };
}

/** Bundles all workflows into one file, so that workers start at once and all with the same code. */
export async function writeWorkflowBundle(bundlePath: string): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: WORKFLOWS_PATH });
  await mkdir(path.dirname(bundlePath), { recursive: true });
  await writeFile(bundlePath, code);
}
