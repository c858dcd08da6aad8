import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve('.injuryfx', 'running-demo.json');

/** Notes how the running demo's services are reached, for the operator's tool of the same folder. */
export function announceDemo(env: Readonly<Record<string, string>>): void {
  writeFileSync(FILE, JSON.stringify({ pid: process.pid, env }), { mode: 0o600 });
}

export function retractDemo(): void {
  rmSync(FILE, { force: true });
}

/** Lets the environment of a running demo stand in for variables that are not set. */
export function useRunningDemo(): void {
  if (process.env.DATABASE_URL) return;
  let demo: { readonly pid: number; readonly env: Record<string, string> };
  try {
    demo = JSON.parse(readFileSync(FILE, 'utf8')) as typeof demo;
    process.kill(demo.pid, 0);
  } catch {
    return;
  }
  for (const [name, value] of Object.entries(demo.env)) process.env[name] ??= value;
}
