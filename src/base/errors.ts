// The few kinds of error that Rebound throws; what comes from outside and is wrong is a Fault, not one of these.

export interface ReboundErrorOptions extends ErrorOptions {
  /** Whether the same call may succeed later. Undefined where that cannot be told. */
  readonly temporary?: boolean;
}

/** Something was refused or broke. The message says what could not be done, what was found, what was wanted. */
export class ReboundError extends Error {
  /** Stable and for programs, such as "source.bad-signature". */
  readonly code: string;
  readonly temporary: boolean | undefined;

  constructor(code: string, message: string, options: ReboundErrorOptions = {}) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.temporary = options.temporary;
  }
}

/** Whoever sent this is not who it should be, or did not send what it should. The sender mends it. */
export class SourceError extends ReboundError {}

/** The operator's wishes cannot be met. */
export class ConfigError extends ReboundError {
  /** Paths of the settings that are wrong, such as "policy.suppress-after". */
  readonly settings: readonly string[];

  constructor(message: string, settings: readonly string[], options: ReboundErrorOptions = {}) {
    super("config.invalid", message, options);
    this.settings = settings;
  }
}

/** The database does not do what it should. */
export class StoreError extends ReboundError {}

/** An attempt could not be handed to its outlet at all; a refusal by a server is an answer, not this. */
export class OutletError extends ReboundError {
  /** It is known that nothing was sent, although the intent to send had been kept. */
  readonly untried: boolean;

  constructor(code: string, message: string, { untried = false, ...options }: ReboundErrorOptions & { readonly untried?: boolean } = {}) {
    super(code, message, options);
    this.untried = untried;
  }
}

/** Someone who should be told could not be. */
export class ListenerError extends ReboundError {}

/** What the caller asked for cannot be: no such thing, or not in this state. */
export class RequestError extends ReboundError {
  /** RFC 9110 §15. */
  readonly httpStatus: 400 | 404 | 409 | 413 | 422;

  constructor(code: string, httpStatus: 400 | 404 | 409 | 413 | 422, message: string, options: ReboundErrorOptions = {}) {
    super(code, message, options);
    this.httpStatus = httpStatus;
  }
}

/** Whether the same call is known to be worth another try. */
export function failedForNow(error: unknown): boolean {
  return error instanceof ReboundError && error.temporary === true;
}
