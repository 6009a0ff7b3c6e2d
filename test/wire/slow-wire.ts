// A wire that takes its time: passes bytes on to a port of this machine, and what comes back after a delay.

import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { systemClock } from "../../src/base/clock.ts";

export interface SlowWire {
  readonly port: number;
  close(): Promise<void>;
}

/** @param delayMs asked anew for each piece that comes back; pieces never overtake each other */
export async function openSlowWire(toPort: number, delayMs: () => number): Promise<SlowWire> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(toPort, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket.setNoDelay(true));
      socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    }
    near.pipe(far);
    near.on("close", () => far.end());
    passSlowly(far, near, delayMs);
  });
  const port = await new Promise<number>((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port))); // a TCP server's address is one
  return {
    port,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function passSlowly(from: Socket, to: Socket, delayMs: () => number): void {
  let last: Promise<void> = Promise.resolve();
  const later = (act: () => void): void => {
    const isOver = new Promise<void>((resolve) => void systemClock.after(delayMs(), resolve));
    last = last.then(() => isOver).then(act);
  };
  from.on("data", (piece) => later(() => void to.write(piece)));
  from.on("close", () => later(() => to.end()));
}
