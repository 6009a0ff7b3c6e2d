// What `npm test` hands to Node's test runner.

const EVERYWHERE = ["src/**/*.test.ts", "test/**/*.test.ts", "tools/**/*.test.ts"];

/**
 * Folders become all tests below them; flags and files go through as they are.
 *
 * @param {readonly string[]} args such as `src/mail` or `--test-name-pattern=readSmtpReply`
 * @returns {string[]}
 */
export function chooseTests(args) {
  const flags = args.filter((arg) => arg.startsWith("-"));
  const places = args.filter((arg) => !arg.startsWith("-")).map((place) => (place.endsWith(".ts") ? place : `${place.replace(/\/$/, "")}/**/*.test.ts`));
  return ["--test", "--test-isolation=none", ...flags, ...(places.length > 0 ? places : EVERYWHERE)];
}
