// One answer of a server, to be added to what is known of it.

export interface ServerSighting {
  readonly server: string;
  readonly domain: string;
  readonly at: number;
  readonly accepted: boolean;
}
