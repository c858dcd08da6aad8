import { studyLeague } from './study-league';
import type { LeagueJob } from './study-league';

process.on('message', (job: LeagueJob) => {
  process.send?.(studyLeague(job));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
