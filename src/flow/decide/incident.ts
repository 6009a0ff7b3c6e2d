// A time in which a server refuses for a reason of its own.

import type { Reason } from "../classify/index.ts";

/**
 * States of an incident.   openedAt   closedAt
 *   I1  suspected             -          -       one recipient was refused
 *   I2  open                  +          -       a second recipient was, or one refusal came before any was named
 *   I3  closed              + or -       +       the server took mail again
 *
 * I1 -> I2 by evidence; I1, I2 -> I3 by the first acceptance. Its resolution time is closedAt - beganAt.
 */
export interface Incident {
  readonly id: string;
  readonly server: string;
  readonly reason: Reason;
  /** The first such refusal. */
  readonly beganAt: number;
  readonly openedAt?: number;
  readonly closedAt?: number;
  readonly lastRefusedAt: number;
  readonly refusals: number;
  /** The first recipient that was refused; another one is evidence. */
  readonly firstMailbox: string;
}
