/** Says what the set-up is about to spend time on; standard error, so that a command's output stays clean. */
export function announce(text: string): void {
  process.stderr.write(`[set-up] ${text}\n`);
}
