import { expect, test } from '@jest/globals';
import { playerId } from '../../ids';
import { joinSubjects } from './join-subjects';
import { day, stint } from './league.fixture';

const first = stint(1, '2015-06-01', '2015-10-05', {
  region: 'elbow',
  nature: 'strain',
  listDays: 15,
  daysMissed: 120,
});
const second = stint(1, '2016-04-03', '2016-10-03', {
  region: 'elbow', nature: 'surgery', listDays: 60, daysMissed: 180, continuationOf: first.stintId, returnedOn: day('2017-04-05'),
}); // prettier-ignore

test('a stint that goes on after the winter is one: facts of the first part, days summed, longest list, last return', () => {
  const whole = {
    stintId: first.stintId, playerId: playerId(1), season: 2015, roles: ['pitcher'], listKind: 'injured',
    region: 'elbow', nature: 'strain', listDays: 60, daysMissed: 300,
    startedOn: '2015-06-01', endedOn: '2016-10-03', returnedOn: '2017-04-05',
  }; // prettier-ignore
  expect(joinSubjects([second, first]).get(playerId(1))).toMatchObject([whole]);
  expect(joinSubjects([first, second])).toEqual(joinSubjects([second, first]));
});

test('a list of unknown length stays unknown, and a two-way player has two roles', () => {
  const unknown = stint(2, '2016-05-01', null, { listDays: null, role: 'two_way' });
  expect(joinSubjects([unknown]).get(playerId(2))).toMatchObject([
    { listDays: null, roles: ['pitcher', 'batter'], endedOn: null },
  ]);
});
