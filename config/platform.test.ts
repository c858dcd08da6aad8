import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ConfigurationError, readEnvironment } from './environment';
import type { Environment } from './environment';
import { readPlatformSettings } from './platform';

const enough = {
  DATABASE_URL: 'mysql://writer:secret@127.0.0.1:3306/injuryfx',
  LAKE_BUCKET: 'injuryfx',
  STATS_API_URL: 'http://127.0.0.1:8080',
};

function problemsOf(environment: Environment): string[] {
  try {
    readPlatformSettings(environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [...error.message.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1] ?? '');
  }
  return [];
}

describe('the environment of the platform', () => {
  test('needs database, lake and source, and knows the rest', () => {
    expect(readPlatformSettings(enough)).toEqual({
      ...enough,
      LAKE_REGION: 'us-east-1',
      SOURCE_NAME: 'mlb',
      SOURCE_REQUESTS_PER_SECOND: 2,
      MLB_TERMS_ACKNOWLEDGED: 'no',
    });
  });

  test('shows every problem at once', () => {
    expect(
      problemsOf({
        DATABASE_URL: 'sqlite:x',
        LAKE_ENDPOINT: 'ftp://x',
        STATS_API_URL: 'nonsense',
        SOURCE_NAME: 'other',
        SOURCE_REQUESTS_PER_SECOND: 'many',
        MLB_TERMS_ACKNOWLEDGED: 'perhaps',
      }).sort(),
    ).toEqual([
      'DATABASE_URL',
      'LAKE_BUCKET',
      'LAKE_ENDPOINT',
      'MLB_TERMS_ACKNOWLEDGED',
      'SOURCE_NAME',
      'SOURCE_REQUESTS_PER_SECOND',
      'STATS_API_URL',
    ]);
  });

  test('shows the terms beside what is missing', () => {
    expect(problemsOf({})).toEqual(['DATABASE_URL', 'LAKE_BUCKET', 'MLB_TERMS_ACKNOWLEDGED']);
  });

  test('with an address that is none is a problem, not a crash', () => {
    expect(problemsOf({ ...enough, STATS_API_URL: 'nonsense' })).toEqual(['STATS_API_URL']);
    expect(problemsOf({ ...enough, STATS_API_URL: 'file:///etc/passwd' })).toEqual(['STATS_API_URL']);
  });

  test('takes an empty variable for an absent one', () => {
    const settings = readPlatformSettings({ ...enough, LAKE_ENDPOINT: '', LAKE_REGION: '', SOURCE_NAME: '' });
    expect(settings).toMatchObject({ LAKE_REGION: 'us-east-1', SOURCE_NAME: 'mlb' });
    expect(settings).not.toHaveProperty('LAKE_ENDPOINT');
    expect(problemsOf({ ...enough, LAKE_BUCKET: '' })).toEqual(['LAKE_BUCKET']);
  });

  test.each(['0', '-1', '101', 'NaN'])('refuses a rate of %s requests a second', (rate) => {
    expect(problemsOf({ ...enough, SOURCE_REQUESTS_PER_SECOND: rate })).toEqual([
      'SOURCE_REQUESTS_PER_SECOND',
    ]);
  });
});

describe("MLB's own host", () => {
  test.each([undefined, 'https://statsapi.mlb.com', 'http://STATSAPI.MLB.COM:8080/x'])(
    'is not asked before its terms are acknowledged: %s',
    (address) => {
      const environment = { ...enough, STATS_API_URL: address };
      expect(problemsOf(environment)).toEqual(['MLB_TERMS_ACKNOWLEDGED']);
      expect(problemsOf({ ...environment, MLB_TERMS_ACKNOWLEDGED: 'no' })).toEqual([
        'MLB_TERMS_ACKNOWLEDGED',
      ]);
      expect(problemsOf({ ...environment, MLB_TERMS_ACKNOWLEDGED: 'yes' })).toEqual([]);
    },
  );

  test('names the terms in the refusal', () => {
    expect(() => readPlatformSettings({ ...enough, STATS_API_URL: '' })).toThrow(
      /non-commercial, non-bulk use only \(http:\/\/gdx\.mlb\.com\/components\/copyright\.txt\)/,
    );
  });
});

test('a problem never shows the value, which may be a secret', () => {
  const read = () => readPlatformSettings({ ...enough, DATABASE_URL: 'postgres://writer:hunter2@h/d' });
  expect(read).toThrow(ConfigurationError);
  expect(read).not.toThrow(/hunter2/);
});

test('what the schema does not name is not read', () => {
  expect(readEnvironment(z.object({ A: z.string() }), { A: '1', B: '2' })).toEqual({ A: '1' });
});
