// What a room needs of a log, so that none depends on the one that the program chose.

/** Fields first, then a sentence. No secret and no address beyond what is needed enters either. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const silentLog: Log = { info() {}, warn() {}, error() {} };
