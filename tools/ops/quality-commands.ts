import type { Command } from 'commander';
import { easternDate } from '../../core/calendar';
import { IngestError } from '../../core/errors';
import type { GameFinding } from '../../store/read/findings';
import { describeCertificate, parseSeason } from './certify';
import { EXIT, print, withStore } from './command';
import type { JsonOption } from './command';

const GRADES = ['quarantine', 'warn'];
/** Most findings that one call lists. */
const MOST_FINDINGS = 1_000;

function parseGrade(text: string): string {
  if (GRADES.includes(text)) return text;
  throw new IngestError('BadInput', `--grade: expected ${GRADES.join(' or ')}, found "${text}"`);
}

function describeFindings(findings: readonly GameFinding[]): string {
  if (findings.length === 0) return 'no findings';
  return findings
    .map(
      ({ grade, gamePk, date, rule, place, message }) =>
        `${grade.padEnd(10)} ${gamePk} of ${date}  ${rule}${place === '' ? '' : ` at ${place}`}: ${message}`,
    )
    .join('\n');
}

/** Commands that say how whole and how plausible the data are. */
export function addQualityCommands(program: Command): void {
  program
    .command('certify <season>')
    .description('count what became of every scheduled game of a season; exit code 3 when one is missing')
    .option('--json', 'print as JSON')
    .action(async (text: string, options: JsonOption) => {
      const season = parseSeason(text);
      const certificate = await withStore((store) => store.certify({ season }, easternDate(new Date())));
      print(certificate, options.json, () => describeCertificate(certificate));
      if (!certificate.complete) process.exitCode = EXIT.issues;
    });

  program
    .command('findings')
    .description('what the quality rules found: games that were refused first, then the newest')
    .option('--grade <grade>', GRADES.join(' or '))
    .option('--json', 'print as JSON')
    .action(async (options: JsonOption & { grade?: string }) => {
      const grade = options.grade === undefined ? undefined : parseGrade(options.grade);
      const findings = await withStore((store) => store.findings({ grade }, MOST_FINDINGS));
      print(findings, options.json, () => describeFindings(findings));
    });
}
