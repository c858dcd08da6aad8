import { Agent, request } from 'undici';
import type { Answer, Load } from './answer';

/** As many as may be open at once: more than the site can ever keep waiting within the time out. */
const CONNECTIONS = 512;
const TIMEOUT_MS = 20_000;

const agent = new Agent({ connections: CONNECTIONS, pipelining: 1, headersTimeout: TIMEOUT_MS });

async function ask(url: string, kind: string, path: string, due: number): Promise<Answer> {
  const answer = { kind, path };
  try {
    const { statusCode, body } = await request(url + path, {
      dispatcher: agent,
      headers: { 'accept-encoding': 'gzip, deflate, br', accept: 'text/html,*/*' },
    });
    const bytes = (await body.arrayBuffer()).byteLength;
    return { ...answer, ms: performance.now() - due, status: statusCode, bytes };
  } catch {
    return { ...answer, ms: performance.now() - due, status: 0, bytes: 0 };
  }
}

/**
 * An open loop: requests leave when they are due, whether or not the ones before were answered, and a request that is
 * late counts from when it was due. A site that stands still for a second is seen by all who came in that second.
 */
async function run({ url, rate, requests }: Load): Promise<Answer[]> {
  const started = performance.now() + 50;
  const answers: Promise<Answer>[] = [];
  for (const [index, { kind, path }] of requests.entries()) {
    const due = started + (index * 1_000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
    answers.push(ask(url, kind, path, due));
  }
  return Promise.all(answers);
}

process.on('message', (load: Load) => {
  void run(load).then((answers) => process.send?.(answers));
});
process.on('disconnect', () => void agent.close().then(() => process.exit(0)));
process.send?.('ready');
