import { describe, expect, test } from '@jest/globals';
import { readWebConfig } from './web';

describe('the environment of the site', () => {
  test('needs only the database', () => {
    const config = readWebConfig({
      WEB_DATABASE_URL: 'mysql://reader:secret@127.0.0.1:3306/injuryfx',
      TEMPORAL_UI_URL: '',
    });
    expect(config).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      RATE_LIMIT_PER_MINUTE: 300,
      TEMPORAL_NAMESPACE: 'default',
    });
    expect(config.TEMPORAL_UI_URL).toBeUndefined();
  });

  test('lists every problem at once', () => {
    const read = () =>
      readWebConfig({ WEB_DATABASE_URL: 'sqlite:x', PORT: '99999', TEMPORAL_UI_URL: 'javascript:alert(1)' });
    expect(read).toThrow(/WEB_DATABASE_URL[^]*PORT[^]*TEMPORAL_UI_URL/);
  });
});
