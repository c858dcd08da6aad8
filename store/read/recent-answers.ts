/**
 * The answers to the last questions, so many at most; the one that was not asked for the longest makes room. Those who
 * ask the same at once share one answer, a failure is not kept, and another version of the data empties it.
 */
export class RecentAnswers<T> {
  private readonly answers = new Map<string, Promise<T>>();
  private version: string | null = null;

  constructor(private readonly most: number) {}

  /** @param version - of what the answer is made from */
  ask(question: string, version: string, find: () => Promise<T>): Promise<T> {
    if (version !== this.version) {
      this.answers.clear();
      this.version = version;
    }
    const answer = this.answers.get(question) ?? find();
    // A map keeps the order in which keys were set: this one is the youngest now.
    this.answers.delete(question);
    this.answers.set(question, answer);
    answer.catch(() => {
      if (this.answers.get(question) === answer) this.answers.delete(question);
    });
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.most) break;
      this.answers.delete(oldest);
    }
    return answer;
  }
}
