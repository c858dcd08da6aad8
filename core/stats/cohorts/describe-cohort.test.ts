import { expect, test } from '@jest/globals';
import { parseCohortId } from './cohort-filter';
import { describeCohort } from './describe-cohort';

test.each([
  ['role=pitcher', 'Pitchers after injuries'],
  ['role=pitcher&region=elbow&seasons=2015-2019', 'Pitchers after elbow injuries, 2015–2019'],
  ['role=batter&nature=strain', 'Batters after strains'],
  ['role=batter&region=hamstring&nature=strain&listDays=60', 'Batters after hamstring strains, 60-day list'],
  ['role=pitcher&region=elbow&nature=tommy_john', 'Pitchers after Tommy John surgery'],
  ['role=batter&region=head&nature=concussion', 'Batters after concussions'],
  ['role=batter&region=general', 'Batters after illness and the like'],
  ['role=batter&region=general&nature=infection', 'Batters after infections'],
  ['role=batter&list=paternity&seasons=2019', 'Batters after paternity leave, 2019'],
  ['role=pitcher&list=bereavement&seasons=2019-', 'Pitchers after bereavement leave, since 2019'],
  ['role=pitcher&age=-24', 'Pitchers aged under 25 after injuries'],
  [
    'role=batter&age=35-&missed=31-90&seasons=-2018',
    'Batters aged 35 or over after injuries, 31–90 days missed, up to 2018',
  ],
  ['role=batter&age=25-29&missed=91-', 'Batters aged 25–29 after injuries, 91 or more days missed'],
  ['role=batter&missed=1', 'Batters after injuries, 1 day missed'],
])('%s reads "%s"', (id, words) => expect(describeCohort(parseCohortId(id))).toBe(words));

test('a word that is in no table stands for itself', () => {
  const filter = { ...parseCohortId('role=pitcher'), region: 'left_ear', nature: 'constructor' };
  expect(describeCohort(filter)).toBe('Pitchers after left ear constructor');
});
