import { once } from 'node:events';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** A child that takes jobs one by one and answers each. */
export interface Crew<Job, Answer> {
  readonly pids: readonly number[];
  /** Deals the jobs to whoever is free; the answers in the order in which they came. */
  run(jobs: readonly Job[]): Promise<Answer[]>;
  stop(): Promise<void>;
}

/**
 * Starts child processes of one TypeScript file, ready before anything is timed.
 *
 * @param size - how many
 * @param atOnce - jobs that each has in hand
 */
export async function startCrew<Job, Answer>(
  file: string,
  size: number,
  atOnce: number,
  env: Record<string, string> = {},
): Promise<Crew<Job, Answer>> {
  const members = Array.from({ length: size }, () =>
    fork(file, {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  await Promise.all(members.map((member) => once(member, 'message')));
  return {
    pids: members.map(({ pid }) => pid ?? 0),
    run: (jobs) => deal(members, jobs, atOnce),
    async stop() {
      for (const member of members) member.disconnect();
      await Promise.all(members.map((member) => once(member, 'exit')));
    },
  };
}

async function deal<Job, Answer>(
  members: readonly ChildProcess[],
  jobs: readonly Job[],
  atOnce: number,
): Promise<Answer[]> {
  const queue = [...jobs];
  const answers: Answer[] = [];
  await Promise.all(
    members.map(
      (member) =>
        new Promise<void>((resolve, reject) => {
          let open = 0;
          const next = () => {
            const job = queue.shift();
            if (job === undefined) {
              if (open === 0) finish();
              return;
            }
            open += 1;
            member.send(job as object);
          };
          const onMessage = (answer: Answer) => {
            open -= 1;
            answers.push(answer);
            next();
          };
          const onExit = (code: number | null) => reject(new Error(`a child ended with ${code}`));
          const finish = () => {
            member.off('message', onMessage);
            member.off('exit', onExit);
            resolve();
          };
          member.on('message', onMessage);
          member.on('exit', onExit);
          for (let hand = 0; hand < atOnce; hand += 1) next();
        }),
    ),
  );
  return answers;
}
