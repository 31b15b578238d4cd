import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { configuration } from "../src/site/configuration.ts";
import { headersFor } from "../src/site/headers.ts";
import { inRoot } from "./project.ts";

export interface ServeOptions {
  /** The built site. */
  folder?: string;
  /** Path under which the site lives, such as "/" or "/tools/". Left out: the one of the configuration. */
  base?: string;
  /** The first port to try; 0 takes any free one. */
  port?: number;
  /** How many further ports to try when one is taken. */
  otherPorts?: number;
}

export interface Served {
  /** Where the home page is, such as http://127.0.0.1:4321/tools/. */
  address: string;
  close(): Promise<void>;
}

const host = "127.0.0.1";

/**
 * Serves the built site as a careful web server would: under its base path, with the headers that the generated header
 * files ask for, with its own page for what is not there, and to this machine only.
 *
 * @throws an Error with the code EADDRINUSE when the port and all that follow it are taken.
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const base = `/${options.base ?? configuration.base}/`.replace(/\/+/g, "/");
  const server = createServer(answer(options.folder ?? inRoot("dist"), base));
  const port = await listen(server, options.port ?? 0, options.otherPorts ?? 0);
  return {
    address: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, base: string) {
  const files = sirv(folder, { etag: true, setHeaders: (response, path) => giveHeaders(response, path) });
  const missing = join(folder, "404.html");
  return (request: IncomingMessage, response: ServerResponse) => {
    const asked = request.url ?? "/";
    if (`${asked}/` === base) return redirect(response, base);
    if (!asked.startsWith(base)) return notFound(response, missing);
    request.url = asked.slice(base.length - 1);
    return files(request, response, () => notFound(response, missing));
  };
}

function giveHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { location: to }).end();
}

function notFound(response: ServerResponse, page: string): void {
  response.statusCode = 404;
  giveHeaders(response, "/404.html");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(existsSync(page) ? readFileSync(page) : "Not found");
}

async function listen(server: Server, port: number, otherPorts: number): Promise<number> {
  try {
    await new Promise<void>((done, fail) => {
      server.once("error", fail).listen(port, host, () => {
        server.removeListener("error", fail);
        done();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || otherPorts === 0) throw error;
    return listen(server, port + 1, otherPorts - 1);
  }
}
