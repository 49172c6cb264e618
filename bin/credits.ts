/**
 * Credits from the command line, for whoever runs the studio: `npm run credits -- grant EMAIL AMOUNT [REASON]`.
 * It works on DATABASE_URL or, when none is configured, on the studio that runs over DATA_DIR.
 */
import path from "node:path";
import { connect } from "#db/client.ts";
import { parseEnv } from "#lib/config/env.ts";
import { grantBody } from "#lib/contracts/accounts.ts";
import { grantCredits } from "#lib/features/accounts/administration.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { findInstance } from "./lib/instance.ts";

const USAGE = "Usage: npm run credits -- grant EMAIL AMOUNT [REASON]";

function readArguments(): { email: string; amount: number; reason: string } {
  const [command, email, amount, ...reason] = process.argv.slice(2);
  if (command !== "grant" || !email || !amount) throw new Error(USAGE);
  const parsed = grantBody.safeParse({ email, amount: Number(amount), reason: reason.join(" ") || "Granted from the command line" });
  if (parsed.success) return parsed.data;
  throw new Error(`${parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n")}\n${USAGE}`);
}

async function databaseUrl(): Promise<string> {
  const { DATABASE_URL, DATA_DIR } = parseEnv(process.env);
  const url = DATABASE_URL ?? (await findInstance(path.resolve(DATA_DIR)))?.databaseUrl;
  if (!url) throw new Error(`No studio runs over ${DATA_DIR}: run \`npm start\`, or set DATABASE_URL.`);
  return url;
}

async function main(): Promise<void> {
  const order = readArguments();
  const database = connect(await databaseUrl(), { max: 1, applicationName: "hookline-credits" });
  try {
    const { email, amount, credits } = await grantCredits(database.db, order);
    console.log(`${email} was granted ${amount} credits and now has ${credits}.`);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") throw new Error(`There is no account with the address ${order.email}.`, { cause: error });
    throw error;
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
