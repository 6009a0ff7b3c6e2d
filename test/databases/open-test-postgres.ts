// A fresh PostgreSQL database for a suite of tests, in the cluster that REBOUND_TEST_POSTGRES names or in one of our own.

import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { findBinaries, startCluster, type TestCluster } from "./test-cluster.ts";

export interface TestDatabase {
  readonly url: string;
  /** Drops the database. */
  stop(): Promise<void>;
}

const given = process.env["REBOUND_TEST_POSTGRES"] || undefined;

/** Why there is no PostgreSQL to test on; undefined where there is one. */
export const noPostgres: string | undefined =
  given !== undefined || findBinaries() !== undefined ? undefined : "no PostgreSQL here: run `npm --prefix tools/postgres ci`, or name one by REBOUND_TEST_POSTGRES";

let cluster: Promise<TestCluster> | undefined;

export async function openTestPostgres(): Promise<TestDatabase> {
  const { url } = await clusterOfTests();
  const name = `rebound_test_${randomBytes(6).toString("hex")}`;
  await administer(url, `create database ${name}`);
  return { url: urlOf(url, name), stop: () => administer(url, `drop database ${name} with (force)`) };
}

function clusterOfTests(): Promise<TestCluster> {
  const binaries = findBinaries();
  if (given !== undefined) return Promise.resolve({ url: given });
  if (binaries === undefined) throw new Error(`Cannot open PostgreSQL: ${noPostgres}`);
  return (cluster ??= startCluster(binaries));
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
