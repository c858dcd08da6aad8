import type { PortClaim } from '../process/port';
import type { Environment } from '../process/environment';

/** Everything of the local setup that listens, with its default port. */
const listeners = {
  site: { port: 3000, name: 'the site' },
  temporal: { port: 7233, name: 'Temporal' },
  temporalUi: { port: 8233, name: "Temporal's web interface" },
  s3: { port: 8333, name: 'the lake (S3)' },
  mysql: { port: 3307, name: 'the database' },
  source: { port: 8400, name: 'the simulated league' },
} as const;

export type Listener = keyof typeof listeners;

/** A port for each listener. */
export type LocalPorts = Record<Listener, number>;

/** The flag that chooses a listener's port, such as `--temporal-ui-port`. */
export const portFlag = (listener: Listener): string =>
  `--${listener.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-port`;

/** The environment variable that chooses a listener's port, such as `INJURYFX_TEMPORAL_UI_PORT`. */
export const portVariable = (listener: Listener): string =>
  `INJURYFX_${portFlag(listener).slice(2).replaceAll('-', '_').toUpperCase()}`;

/** All listeners, for whoever declares the flags. */
export const allListeners = Object.keys(listeners) as Listener[];

/** The default port of a listener and what it is, for a flag's help text. */
export const listenerFacts = (listener: Listener): { port: number; name: string } => listeners[listener];

/**
 * The ports to use: flags win over environment variables, which win over the defaults.
 *
 * @throws Error when a value is not a port
 */
export function chooseLocalPorts(
  flags: Partial<Record<Listener, string | number>> = {},
  env: Environment = process.env,
): LocalPorts {
  const choose = (listener: Listener): number => {
    const given = flags[listener] ?? (env[portVariable(listener)] || listeners[listener].port);
    const port = Number(given);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    throw new Error(`${portFlag(listener)} (${portVariable(listener)}) must be a port, not "${given}"`);
  };
  return Object.fromEntries(allListeners.map((listener) => [listener, choose(listener)])) as LocalPorts;
}

/** What to check before anything starts. */
export function portClaims(ports: Partial<LocalPorts>): PortClaim[] {
  return allListeners.flatMap((listener) => {
    const port = ports[listener];
    if (port === undefined) return [];
    const change = `choose another with ${portFlag(listener)} or ${portVariable(listener)}`;
    return [{ port, wantedBy: listeners[listener].name, change }];
  });
}
