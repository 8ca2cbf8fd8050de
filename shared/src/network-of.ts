/** The network part of an IPv6 address, in groups of 16 bits: a household has a /64 and picks addresses within it freely. */
const networkGroups = 4;
const allGroups = 8;

/**
 * What attempts from an address count under: an IPv4 address itself, the /64 of an IPv6 address, IPv4 in IPv6 clothes as
 * IPv4. A text that is no address counts under itself.
 */
export function networkOf(address: string): string {
  const bare = address.toLowerCase().replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.split("::");
  const before = groupsOf(head), after = groupsOf(tail ?? "");
  const missing = tail === undefined ? 0 : Math.max(0, allGroups - before.length - after.length);
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  return `${groups.slice(0, networkGroups).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}

const groupsOf = (text: string): string[] => (text === "" ? [] : text.split(":"));
