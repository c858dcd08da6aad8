import type { StoreStatus } from '../../store/status';
import { describeAccount, describePitches } from './certify';

const line = (name: string, text: string): string => `${name.padEnd(11)}${text}`;

/** What is loaded, what is in trouble, how whole it is. */
export function describeStatus(status: StoreStatus): string {
  const { games, pitches, firstDate, lastDate, outcomes, lastRun } = status;
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome.replace('_', ' ')}`);
  const lines = [
    line('games', `${games} (${firstDate ?? 'none'} to ${lastDate ?? 'none'}), ${pitches} pitches`),
    line('outcomes', counts.join(', ') || 'none'),
    line(
      'last run',
      lastRun === null
        ? 'none'
        : `${lastRun.officialDate}, finished ${lastRun.finishedAt} (${lastRun.workflowId})`,
    ),
    ...describeSeason(status),
    line('findings', describeFindings(status)),
    line('last audit', describeAudit(status)),
    line('injuries', describeInjuries(status)),
  ];
  for (const { date, errorKind, errorMessage, workflowId } of status.failedDays) {
    lines.push(line('failed day', `${date}: ${errorKind} ${errorMessage ?? ''} (${workflowId})`));
  }
  for (const game of status.troubled) {
    const { outcome, gamePk, officialDate, errorKind, errorMessage, lakeKey } = game;
    lines.push(line(outcome, ` ${gamePk} of ${officialDate}: ${errorKind ?? ''} ${errorMessage ?? ''}`));
    if (lakeKey !== null) lines.push(line('', ` bytes: ${lakeKey}`));
  }
  return lines.join('\n');
}

function describeSeason({ certificate }: StoreStatus): string[] {
  if (certificate === null) return [line('season', 'none certified yet')];
  const { season, days, incompleteDays } = certificate;
  const troubled = incompleteDays === 0 ? 'none of them incomplete' : `${incompleteDays} of them incomplete`;
  return [
    line('season', `${season}: ${describeAccount(certificate)}`),
    line('', `${describePitches(certificate)}; ${days} days, ${troubled}`),
  ];
}

function describeFindings({ findings }: StoreStatus): string {
  const parts = Object.entries(findings).map(
    ([grade, count]) => `${count?.findings ?? 0} ${grade} in ${count?.games ?? 0} games`,
  );
  return parts.join(', ') || 'none';
}

function describeInjuries({ injuries }: StoreStatus): string {
  if (injuries === null) return 'none: no transactions were asked for yet';
  const { stints, transactions, asOf, reviewOpen, finishedAt } = injuries;
  return (
    `${stints} stints of ${transactions} transactions, to ${asOf}; ${reviewOpen} things to review; ` +
    `made ${finishedAt ?? 'at no time'}`
  );
}

function describeAudit({ lastAudit }: StoreStatus): string {
  if (lastAudit === null) return 'none';
  const { from, to, objects, problems, finishedAt } = lastAudit;
  return `${from} to ${to}: ${objects} objects, ${problems} problems, finished ${finishedAt ?? 'at no time'}`;
}
