import { Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from "graphql";

/** How often a field stands at the top of a selection, and how deep it goes at most. */
export interface TopField { readonly count: number; readonly depth: number }

/** Counts of a selection with its fragments written out. */
export interface Counts {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly top: ReadonlyMap<string, TopField>;
}

const nothing: Counts = { depth: 0, fields: 0, aliases: 0, directives: 0, top: new Map() };
const withDirectives = (directives: number): Counts => ({ ...nothing, directives });

function topOf(a: Counts["top"], b: Counts["top"]): Counts["top"] {
  if (a.size === 0) return b;
  const top = new Map(a);
  for (const [name, { count, depth }] of b) {
    const known = top.get(name);
    top.set(name, known ? { count: known.count + count, depth: Math.max(known.depth, depth) } : { count, depth });
  }
  return top;
}

const sum = (a: Counts, b: Counts): Counts => ({
  depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives, top: topOf(a.top, b.top),
});

/** Deeper than any limit on depth, shallower than the stack: below it nothing is counted, for the operation is refused already. */
const countedLevels = 200;

/**
 * Counts selections; each fragment once, whatever its spreads, so that a bomb of fragments costs its own length
 * (its counts may be astronomical, which is what refuses it).
 */
export class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #counted = new Map<string, Counts>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
  }

  /** Counts one selection set; nothing for none. */
  set(selections: SelectionSetNode | undefined, level = 0): Counts {
    if (level > countedLevels) return { ...nothing, depth: countedLevels };
    return (selections?.selections ?? []).reduce<Counts>((counts, selection) => sum(counts, this.#selection(selection, level + 1)), nothing);
  }

  #selection(selection: SelectionNode, level: number): Counts {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum(this.#spread(selection.name.value, level), withDirectives(directives));
    const inner = this.set(selection.selectionSet, level);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum(inner, withDirectives(directives));
    const depth = inner.depth + 1;
    return {
      depth, fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), directives: inner.directives + directives,
      top: new Map([[selection.name.value, { count: 1, depth }]]),
    };
  }

  #spread(name: string, level: number): Counts {
    const known = this.#counted.get(name);
    if (known) return known;
    this.#counted.set(name, nothing);          // a fragment inside itself ends here; validation refuses it later
    const fragment = this.#fragments.get(name);
    const counts = fragment ? sum(this.set(fragment.selectionSet, level), withDirectives(fragment.directives?.length ?? 0)) : nothing;
    this.#counted.set(name, counts);
    return counts;
  }
}
