import { isIri } from './isIri';

type Node = Readonly<Record<string, unknown>>;

/** What a property of a node may hold: a text, a whole number, an address, a node of one of some types; one or several. */
export interface Constraint {
  readonly of: 'text' | 'date' | 'count' | 'iri' | readonly string[];
  /** It must be there. */
  readonly needed?: boolean;
  /** There may be more than one. */
  readonly several?: boolean;
}

/** Per type what its nodes may have; they have nothing else. As SHACL's closed shapes. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Constraint>>>>;

interface Options {
  readonly shapes: Shapes;
  /** The property that names a node's type, and the one that names the node. */
  readonly type: string;
  readonly id: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(value);

/** Where a node of a graph does not have the shape of its type; empty where all is well. */
export function shapeFaults(node: unknown, options: Options, path = ''): string[] {
  const { shapes, type, id } = options;
  if (!isNode(node)) return [`${path}: no node`];
  const shape = shapes[String(node[type])];
  if (shape === undefined) return [`${path}: type ${String(node[type])}`];
  const holds = (value: unknown, { of }: Constraint, at: string): string[] => {
    if (of === 'text') return typeof value === 'string' ? [] : [at];
    if (of === 'date') return isDate(value) ? [] : [at];
    if (of === 'count') return Number.isInteger(value) && Number(value) >= 0 ? [] : [at];
    if (of === 'iri') {
      const iri = isNode(value) && Object.keys(value).join() === id ? value[id] : value;
      return isIri(iri) ? [] : [at];
    }
    // A node by its name alone stands elsewhere.
    if (isNode(value) && Object.keys(value).join() === id) return isIri(value[id]) ? [] : [at];
    const isOfType = isNode(value) && of.includes(String(value[type]));
    return isOfType ? shapeFaults(value, options, at) : [`${at}: none of ${of.join(', ')}`];
  };
  const missing = Object.entries(shape).flatMap(([name, { needed }]) =>
    needed && !Object.hasOwn(node, name) ? `${path}.${name} is missing` : [],
  );
  const faults = Object.entries(node).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (name === type) return [];
    if (name === id) return isIri(value) ? [] : [at];
    const constraint = shape[name];
    if (constraint === undefined) return [`${at} is unknown`];
    if (!Array.isArray(value)) return holds(value, constraint, at);
    return constraint.several ? value.flatMap((one, i) => holds(one, constraint, `${at}[${i}]`)) : [`${at}: several`];
  });
  return [...missing, ...faults];
}
