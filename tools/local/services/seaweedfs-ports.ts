import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { freePorts, isPortFree } from '../process/port';

/** Each listener of `weed mini` that would otherwise take a fixed port, and so collide with a second run. */
const listeners = [
  ...['master.port', 'master.port.grpc', 'volume.port', 'volume.port.grpc', 'filer.port', 'filer.port.grpc'],
  ...['s3.port.grpc', 'admin.port', 'admin.port.grpc'],
] as const;

const schema = z.record(z.enum(listeners), z.number().int());

/** The ports between SeaweedFS's own parts. */
export type InwardPorts = z.infer<typeof schema>;

/**
 * The ports of an earlier start while they are free, else new ones.
 *
 * They are kept because the master's log lies in a folder named after its port: on another port it would begin
 * without a memory of the volume numbers it gave out.
 */
export async function inwardPorts(folder: string): Promise<InwardPorts> {
  const file = join(folder, 'ports.json');
  try {
    const kept = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const free = await Promise.all(Object.values(kept).map(isPortFree));
    if (free.every(Boolean)) return kept;
  } catch {
    // The first start in this folder.
  }
  const ports = await freePorts(listeners.length);
  const chosen = schema.parse(
    Object.fromEntries(listeners.map((listener, index) => [listener, ports[index]])),
  );
  writeFileSync(file, JSON.stringify(chosen));
  return chosen;
}

/** The flags that set every port, and switch off the listeners that can be. */
export function portFlags(ports: InwardPorts): string[] {
  const flags = Object.entries(ports).map(([listener, port]) => `-${listener}=${port}`);
  return [...flags, '-s3.port.iceberg=0', '-s3.port.lance=0'];
}

/** It leaves sockets named after its ports in /tmp, a path that is fixed in the program. */
export function removeSockets(ports: readonly number[]): void {
  const ours = new Set(ports.map((port) => `-${port}.sock`));
  for (const name of readdirSync('/tmp')) {
    const ending = /^seaweedfs-.*(-\d+\.sock)$/.exec(name)?.[1];
    if (ending && ours.has(ending)) rmSync(join('/tmp', name), { force: true });
  }
}
