import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const privateNetworks = new BlockList();
privateNetworks.addSubnet("10.0.0.0", 8, "ipv4");           // RFC 1918
privateNetworks.addSubnet("172.16.0.0", 12, "ipv4");
privateNetworks.addSubnet("192.168.0.0", 16, "ipv4");
privateNetworks.addSubnet("100.64.0.0", 10, "ipv4");        // RFC 6598: overlay networks
privateNetworks.addSubnet("fc00::", 7, "ipv6");             // RFC 4193

/** Names that no public resolver answers: of one label (a container's), or under a suffix kept for private use. */
const privateName = /^[^.]+$|\.(internal|local|localhost|lan|private|svc|home\.arpa)$/i;

const bare = (host: string): string => host.replace(/^\[|\]$/g, "").toLowerCase();
const isIn = (list: BlockList, host: string): boolean => isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");

/** True if only this machine reaches `host`: `localhost`, 127.0.0.0/8, `::1` (with or without brackets). */
export const isLoopback = (host: string): boolean => bare(host) === "localhost" || isIn(loopback, bare(host));

/** True for loopback, private addresses and private names; a public name may point there too, but nothing says so. */
export const isPrivate = (host: string): boolean =>
  isLoopback(host) || (isIP(bare(host)) === 0 ? privateName.test(host) : isIn(privateNetworks, bare(host)));
