/** Workflows of the right names that do something else first: what a careless change looks like to a running history. */
import { sleep } from '@temporalio/workflow';

export async function ingestDay(): Promise<void> {
  await sleep('1 minute');
}

export async function ingestGame(): Promise<void> {
  await sleep('1 minute');
}

export async function nightly(): Promise<void> {
  await sleep('1 minute');
}

export async function replay(): Promise<void> {
  await sleep('1 minute');
}

export async function auditLake(): Promise<void> {
  await sleep('1 minute');
}

export async function backfill(): Promise<void> {
  await sleep('1 minute');
}

export async function replayGame(): Promise<void> {
  await sleep('1 minute');
}

export async function importHistory(): Promise<void> {
  await sleep('1 minute');
}

export async function ingestTransactions(): Promise<void> {
  await sleep('1 minute');
}

export async function importWire(): Promise<void> {
  await sleep('1 minute');
}

export async function replayTransactions(): Promise<void> {
  await sleep('1 minute');
}

export async function deriveInjuries(): Promise<void> {
  await sleep('1 minute');
}

export async function computeStatistics(): Promise<void> {
  await sleep('1 minute');
}
