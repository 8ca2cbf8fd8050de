/** What live updates may take of a process. Each is counted in the process that is asked. */
export interface LiveLimits {
  /** Sockets and streams of all people together. */
  readonly connections: number;
  /** Of one person; of strangers, of one network. */
  readonly connectionsPerPerson: number;
  readonly connectionsPerNetwork: number;
  /** Subscriptions, queries and mutations under way on one connection. */
  readonly operationsPerConnection: number;
  /** Updates that are worked out at once. */
  readonly answersAtOnce: number;
  /** Updates that wait for one subscriber to take them. */
  readonly updatesWaiting: number;
  /** Events of the log that are looked through for one subscriber who comes back. */
  readonly eventsReplayed: number;
}

/** The limits of every gateway, each with its reason. */
export const liveLimits: LiveLimits = {
  connections: 5_000,              // some 50 kB each with TLS before us: 250 MB
  connectionsPerPerson: 20,        // tabs and devices of somebody busy
  connectionsPerNetwork: 200,      // an office or a school behind one address
  operationsPerConnection: 50,     // a busy page has ten; each costs a watch and an index entry
  answersAtOnce: 8,                // a core is busy with them, and a pool of four connections is free again soon for requests and jobs
  updatesWaiting: 256,             // half a minute of a very busy order desk; more is a client that is gone or too slow
  eventsReplayed: 100_000,         // half a second of the database's time; who missed more reads the objects anew
};

/** How far back a subscriber may come back to; older places are refused with CURSOR_EXPIRED. */
export const resumeDays = 7;
