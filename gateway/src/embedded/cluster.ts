import { oneAtATime } from "./one-at-a-time.ts";
import { dataCreate } from "./data-create.ts";
import { passwordRead } from "./password.ts";
import { postmasterFind, postmasterForget } from "./postmaster.ts";
import { registerJoin, registerLiving } from "./register.ts";
import { serverReady } from "./server-ready.ts";
import { serverStart } from "./server-start.ts";
import { serverStop } from "./server-stop.ts";
import { registersOf, siteFind, type Site } from "./site.ts";

/** An embedded PostgreSQL server that this process has open. */
export interface Cluster {
  /** Superuser URL of the maintenance database, with the generated password: keep it out of logs. */
  readonly adminUrl: string;
  /** "18.4" */
  readonly serverVersion: string;
  readonly dataFolder: string;
  /** Whether its server ran already, was started, or was made with its data by this call. */
  readonly origin: "attached" | "started" | "created";
  /** Leaves the cluster; stops the server (sessions are ended) if no other living process has it open. Repeatable. */
  readonly close: () => Promise<void>;
}

/** How to open a cluster. */
export interface ClusterOptions {
  /** Where everything is kept; the data in `<folder>/postgres`. Made when missing. */
  readonly folder: string;
  /** Told what is done, one line each. */
  readonly progress?: (line: string) => void;
  /** Server settings beside ours. They are read by a start, and change nothing of a server that runs. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Opens the PostgreSQL server kept in a folder: attaches to it, starts it, or creates it first. The server outlives
 * its owner's sudden death, and the next one attaches. Any number of processes may open it, at the same moment too.
 *
 * @throws Error when it cannot be made to run, with what PostgreSQL said
 */
export async function clusterOpen({ folder, progress = () => {}, settings = {} }: ClusterOptions): Promise<Cluster> {
  const registers = await registersOf(folder);
  return oneAtATime(registers.turns, async () => {
    const owner = await registerJoin(registers.owners);
    try {
      const site = await siteFind(registers.folder, progress);
      const server = await serverAttach(site, progress) ?? await serverMake(site, settings, progress);
      let closing: Promise<void> | undefined;
      const close = () => oneAtATime(registers.turns, async () => {
        await owner.leave();
        if ((await registerLiving(registers.owners)).length === 0) await serverStop(site, "fast");
      });
      return { ...server, dataFolder: site.dataFolder, close: () => closing ??= close() };
    } catch (error) {
      await owner.leave();
      throw error;
    }
  });
}

/** Stops the server of a folder as a crash would, for fault tests: no session ends properly, the next `clusterOpen` recovers. Repeatable. */
export async function clusterStopImmediately(folder: string): Promise<void> {
  const registers = await registersOf(folder);
  await oneAtATime(registers.turns, async () => serverStop(await siteFind(registers.folder, () => {}), "immediate"));
}

type Server = Pick<Cluster, "adminUrl" | "serverVersion" | "origin">;

const urlAt = (password: string, port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

async function passwordOf({ passwordFile, dataFolder }: Site): Promise<string> {
  const password = await passwordRead(passwordFile);
  if (!password) throw new Error(`${passwordFile} with the password of the data in ${dataFolder} is gone; bring it back, or delete the data to begin anew`);
  return password;
}

async function serverAttach(site: Site, progress: (line: string) => void): Promise<Server | undefined> {
  const running = await postmasterFind(site.dataFolder);
  if (!running) return undefined;
  const adminUrl = urlAt(await passwordOf(site), running.port);
  const serverVersion = await serverReady(adminUrl, running.isAlive);
  if (serverVersion === undefined) return undefined;         // it was on its way down
  progress(`PostgreSQL ${serverVersion}: attached to the running server (port ${running.port})`);
  return { adminUrl, serverVersion, origin: "attached" };
}

async function serverMake(site: Site, settings: Readonly<Record<string, string>>, progress: (line: string) => void): Promise<Server> {
  const name = `PostgreSQL ${site.binaries.version}`;
  const isNew = await dataCreate(site, settings, () => progress(`${name}: creating the database cluster in ${site.dataFolder}`));
  if (await postmasterForget(site.dataFolder)) progress(`${name}: was not stopped properly, recovering`);
  const password = await passwordOf(site);
  const { port, version } = await serverStart(site, settings, (at) => urlAt(password, at));
  progress(`PostgreSQL ${version}: started on port ${port}`);
  return { adminUrl: urlAt(password, port), serverVersion: version, origin: isNew ? "created" : "started" };
}
