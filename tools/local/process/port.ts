import { createServer } from 'node:net';

/** A port that something wants to listen on, and how the user chooses another. */
export interface PortClaim {
  port: number;
  wantedBy: string;
  /** The environment variable or flag that chooses another port. */
  change: string;
}

/** Ports are taken; the message names each, what wanted it, and how to choose others. */
export class PortsTaken extends Error {
  override name = 'PortsTaken';
}

/** Whether a listener on the loopback address could have the port now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @throws PortsTaken naming every claim that cannot be met, also when two claims want one port */
export async function assertPortsFree(claims: readonly PortClaim[]): Promise<void> {
  const free = await Promise.all(claims.map((claim) => isPortFree(claim.port)));
  const problems = claims.flatMap((claim, index) => {
    const twin = claims.findIndex((other) => other.port === claim.port);
    if (twin < index)
      return [
        `  ${claim.port}  wanted by ${claim.wantedBy} and by ${claims[twin]?.wantedBy}; ${claim.change}`,
      ];
    return free[index] ? [] : [`  ${claim.port}  wanted by ${claim.wantedBy}; ${claim.change}`];
  });
  if (problems.length === 0) return;
  throw new PortsTaken(`These ports are taken:\n${problems.join('\n')}`);
}

/** Below the range from which the kernel takes the ports of outgoing connections, so that none steals a free one. */
const [lowest, highest] = [15_000, 32_000];
const handedOut = new Set<number>();

/** `count` different ports that are free now and that this process has not handed out before. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (handedOut.has(port) || !(await isPortFree(port))) continue;
    handedOut.add(port);
    found.push(port);
  }
  return found;
}
