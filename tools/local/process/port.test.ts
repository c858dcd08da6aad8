import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { chooseLocalPorts, portClaims } from '../services/local-ports';
import { assertPortsFree, freePorts, PortsTaken } from './port';

const servers: Server[] = [];

/** Takes a port for the time of a test. */
async function takePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('assertPortsFree', () => {
  test('names every taken port, what wanted it, and both ways to choose another', async () => {
    const [s3, mysql, [site = 0] = []] = [await takePort(), await takePort(), await freePorts(1)];
    const failure = await assertPortsFree(portClaims({ s3, mysql, site })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortsTaken);
    const { message } = failure as PortsTaken;
    expect(message).toMatch(new RegExp(`${s3}.*the lake.*--s3-port.*INJURYFX_S3_PORT`));
    expect(message).toMatch(new RegExp(`${mysql}.*the database.*--mysql-port.*INJURYFX_MYSQL_PORT`));
    expect(message).not.toContain(String(site));
  });

  test('refuses two uses of one port', async () => {
    const [port = 0] = await freePorts(1);
    const claims = portClaims({ site: port, temporalUi: port });
    await expect(assertPortsFree(claims)).rejects.toThrow(
      /the site.*Temporal's web interface|Temporal's web.*the site/,
    );
  });

  test('lets free ports pass', async () => {
    const [site, source] = await freePorts(2);
    await expect(assertPortsFree(portClaims({ site, source }))).resolves.toBeUndefined();
  });
});

describe('chooseLocalPorts', () => {
  test('prefers a flag to the environment, and the environment to the default', () => {
    const env = { INJURYFX_SITE_PORT: '3100', INJURYFX_TEMPORAL_UI_PORT: '8300', INJURYFX_S3_PORT: '' };
    expect(chooseLocalPorts({ site: '3200' }, env)).toEqual({
      ...{ site: 3200, temporal: 7233, temporalUi: 8300, s3: 8333, mysql: 3307, source: 8400 },
    });
  });

  test.each(['0', '65536', '80a', '-1', '3.5'])('refuses %s and says whose it is', (value) => {
    expect(() => chooseLocalPorts({}, { INJURYFX_MYSQL_PORT: value })).toThrow(
      /--mysql-port \(INJURYFX_MYSQL_PORT\)/,
    );
  });
});
