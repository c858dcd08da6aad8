import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2019';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../tools/local/packages/folder';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

const dependency = z.object({
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
});
const composeFile = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
      depends_on: z.record(z.string(), dependency).default({}),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
      restart: z.string().optional(),
      environment: z.record(z.string(), z.string()).default({}),
      command: z.array(z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const text = read('docker-compose.yml');
const raw: unknown = parse(text, { merge: true });
const { services, volumes } = composeFile.parse(raw);
const dependencies = Object.entries(services).flatMap(([name, service]) =>
  Object.entries(service.depends_on).map(([on, { condition }]) => ({ name, on, condition })),
);

describe('docker-compose.yml', () => {
  test('fits the JSON schema of the Compose Specification', () => {
    // ajv knows the draft by an option, and wants no "id" as older drafts have it.
    const { $schema: _, ...schema } = JSON.parse(
      read('tests/fixtures/compose-spec.json'),
      (key, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value),
    ) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    expect(validate(raw) ? [] : validate.errors).toEqual([]);
    expect(validate({ services: { mysql: { imag: 'mysql' } } })).toBe(false);
  });

  test.each(dependencies)('$name waits for a service that can be $condition: $on', ({ on, condition }) => {
    const target = services[on];
    expect(target).toBeDefined();
    if (condition === 'service_healthy') expect(target?.healthcheck).toBeDefined();
    if (condition === 'service_completed_successfully') expect(target?.restart).toMatch(/^on-failure/);
  });

  test('has no circle of services that wait for each other', () => {
    const visit = (name: string, path: string[]): void => {
      expect(path).not.toContain(name);
      for (const on of Object.keys(services[name]?.depends_on ?? {})) visit(on, [...path, name]);
    };
    for (const name of Object.keys(services)) visit(name, []);
  });

  test('publishes on the loopback address only', () => {
    const published = Object.values(services).flatMap((service) => service.ports);
    expect(published.length).toBeGreaterThan(0);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('mounts only named volumes and files that exist', () => {
    for (const mount of Object.values(services).flatMap((service) => service.volumes)) {
      const source = mount.split(':')[0] ?? '';
      if (source.startsWith('.'))
        expect([source, existsSync(join(projectRoot, source))]).toEqual([source, true]);
      else expect(Object.keys(volumes)).toContain(source);
    }
  });

  test('builds from a Dockerfile that exists, and pins every image', () => {
    for (const { image, build } of Object.values(services)) {
      if (build) expect(existsSync(join(projectRoot, build.context, build.dockerfile))).toBe(true);
      expect(image).toMatch(/:(local|\$\{[A-Z_]+:-[\d.]+\})$/);
    }
  });

  test('takes every password and key from the environment, without a default', () => {
    const secret = /(PASSWORD|_PWD|SECRET_ACCESS_KEY|ACCESS_KEY_ID)$/;
    for (const { environment } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (secret.test(name))
          expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{[A-Z0-9_]+:\?/)]);
      }
    }
  });

  test('gives the site only the account that can SELECT', () => {
    expect(services.web?.environment).not.toHaveProperty('DATABASE_URL');
    expect(services.web?.environment.WEB_DATABASE_URL).toMatch(/^mysql:\/\/injuryfx_web:/);
  });

  test('runs only npm scripts that package.json has', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const commands = Object.values(services).flatMap(({ command }) =>
      command?.[0] === 'npm' ? [command] : [],
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const [, run, , script] of commands) {
      expect(run).toBe('run');
      expect(Object.keys(scripts)).toContain(script);
    }
  });

  test('uses only variables that .env.example explains', () => {
    const used = new Set([...text.matchAll(/(?<!\$)\$\{([A-Z_0-9]+)/g)].map((match) => match[1]));
    const explained = new Set(
      [...read('.env.example').matchAll(/^#? ?([A-Z_0-9]+)=/gm)].map((match) => match[1]),
    );
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((name) => !explained.has(name))).toEqual([]);
  });
});
