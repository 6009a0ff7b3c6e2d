// An HTTP server on loopback that hears what is posted to it and answers as a test wants.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface EarAnswer {
  readonly httpStatus: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Breaks the connection off: before the answer, or within its body. */
  readonly dies?: "before" | "within";
  /** Never answers. */
  readonly isSilent?: boolean;
}

export interface HttpEar {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** May be changed at any time. */
  answer: EarAnswer;
  close(): Promise<void>;
}

export async function openHttpEar(answer: EarAnswer = { httpStatus: 204 }): Promise<HttpEar> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      heard.push({ method: request.method ?? "", path: request.url ?? "", headers: flat(request.headers), body });
      give(response, ear.answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  const ear: HttpEar = {
    url: `http://127.0.0.1:${port}/hook`,
    heard,
    answer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return ear;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function give(response: ServerResponse, { httpStatus, headers, body = "", dies, isSilent }: EarAnswer): void {
  if (isSilent) return;
  if (dies === "before") return void response.destroy();
  response.writeHead(httpStatus, { ...headers, ...(dies === "within" && { "content-length": String(body.length + 10) }) });
  if (dies === "within") response.write(body, () => response.destroy());
  else response.end(body);
}
