/** With fewer games that count, how much they differ says too little of how far chance reaches. */
export const LEAST_GAMES = 5;
