// What must not outlive a bench, however it ends.

const ends: (() => void)[] = [];

/** Calls when this process ends; it must be done at once. */
export function atEnd(end: () => void): void {
  if (ends.length === 0) {
    process.once("exit", () => {
      for (const each of ends) each();
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
  }
  ends.push(end);
}
