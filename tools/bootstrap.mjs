#!/usr/bin/env node
/**
 * Runs before node_modules exists, so it uses nothing but Node: installs what package-lock.json names when that
 * has changed, generates the database client when its schema has, then runs the TypeScript file it is given.
 *
 *   node tools/bootstrap.mjs <entry.ts> [arguments…]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const at = (...parts) => path.join(root, ...parts);
const stampFile = at('node_modules/.injuryfx-stamp.json');
const lockFile = at('.injuryfx/bootstrap.lock');

const say = (text) => process.stderr.write(`[set-up] ${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const hashOf = (...files) => {
  const hash = createHash('sha256');
  for (const file of files) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest('hex');
};

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const wanted = readJson(at('package.json')).engines?.node ?? '';
  const fits = (major === 20 && minor >= 19) || major === 21 || major === 22;
  if (!fits) fail(`Node ${process.versions.node} does not fit: this needs Node ${wanted}`);
}

/** npm's own record of what it installed agrees with the lock file: a person ran npm by hand, and it would be a
 *  waste, and a danger to what runs from this folder, to install it all again. */
function isInstalled() {
  const wanted = readJson(at('package-lock.json')).packages ?? {};
  const found = readJson(at('node_modules/.package-lock.json')).packages;
  if (!found) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    return place === '' || optional || found[place]?.version === version;
  });
}

function run(what, command, args) {
  say(what);
  const { status, error, signal } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    fail(`"${command} ${args.join(' ')}" failed (${signal ?? `exit code ${status}`}); see above`);
}

function install(stamp) {
  const modules = hashOf(at('package-lock.json'));
  if (stamp.modules === modules) return;
  if (!isInstalled()) {
    run('installing the packages of package-lock.json (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  stamp.modules = modules;
  delete stamp.client;
  writeFileSync(stampFile, JSON.stringify(stamp));
}

function generateClient(stamp) {
  const schema = at('prisma/schema.prisma');
  if (!existsSync(schema)) return;
  const client = hashOf(schema, at('prisma.config.ts'));
  if (stamp.client === client && existsSync(at('store/generated'))) return;
  run('generating the database client', process.execPath, [
    at('node_modules/prisma/build/index.js'),
    'generate',
  ]);
  stamp.client = client;
  writeFileSync(stampFile, JSON.stringify(stamp));
}

/** Names a process for good: a pid alone may be used again after a crash or a reboot. */
function identify(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return `${pid}`;
  }
}

/** The process that holds the lock, or null when it is gone. A lock still empty after seconds was cut short. */
function liveHolder() {
  try {
    const holder = readFileSync(lockFile, 'utf8');
    if (holder === '') return Date.now() - statSync(lockFile).mtimeMs < 5_000 ? 'unknown' : null;
    const pid = Number.parseInt(holder, 10);
    return identify(pid) === holder ? pid : null;
  } catch {
    return null;
  }
}

/** Two set-ups in one folder at once would undo each other's work: the second waits for the first. */
async function lock() {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  for (let waiting = false; ; waiting = true) {
    try {
      writeFileSync(lockFile, identify(process.pid), { flag: 'wx' });
      process.once('exit', unlock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const pid = liveHolder();
    if (pid === null) rmSync(lockFile, { force: true });
    else if (!waiting) say(`waiting for another set-up in this folder (process ${pid})`);
    await sleep(200);
  }
}

function unlock() {
  process.removeListener('exit', unlock);
  rmSync(lockFile, { force: true });
}

async function setUp() {
  await lock();
  const stamp = readJson(stampFile);
  install(stamp);
  generateClient(stamp);
  unlock();
}

/** What Node itself is told for an entry: the file `node-flags.json` beside it, where there is one. */
function nodeFlags(entry) {
  const file = path.join(path.dirname(entry), 'node-flags.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** The entry gets every signal this process gets, and this process ends as the entry does. */
function runEntry(entry, args) {
  // The pinned SDK's notice about its own later versions would stand above everything that is printed.
  const env = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...process.env };
  const child = spawn(process.execPath, [...nodeFlags(entry), '--import', 'tsx', entry, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(`${entry} could not be started: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [entry, ...args] = process.argv.slice(2);
if (!entry) fail('usage: node tools/bootstrap.mjs <entry.ts> [arguments…]');
checkNode();
// A container image is set up when it is built, and its folders cannot be written to.
if (!process.env.INJURYFX_SKIP_SETUP) await setUp();
runEntry(at(entry), args);
