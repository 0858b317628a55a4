import type { Area } from './contract';

/** A node of the tree the paths' slashes draw. */
export interface AreaNode {
  value: string;
  title: string;
  /** All items in the area and below it. */
  items: number;
  children: AreaNode[];
}

const SLASH = '/';

/** Areas as a tree, in the order they came; also areas that only exist above others, so that a subtree can be chosen. */
export function areaTree(areas: readonly Area[]): AreaNode[] {
  const roots: AreaNode[] = [];
  const known = new Map<string, AreaNode>();
  for (const { path, items } of areas) {
    if (path !== '') pathsDownTo(path).forEach((each) => (nodeAt(each, roots, known).items += items));
  }
  return roots;
}

/** `a/b/c` lies in `a`, in `a/b` and in itself. */
const pathsDownTo = (path: string) => path.split(SLASH).map((_, depth, names) => names.slice(0, depth + 1).join(SLASH));

function nodeAt(path: string, roots: AreaNode[], known: Map<string, AreaNode>): AreaNode {
  const found = known.get(path);
  if (found) return found;
  const cut = path.lastIndexOf(SLASH);
  const node: AreaNode = { value: path, title: path.slice(cut + 1), items: 0, children: [] };
  (known.get(path.slice(0, Math.max(cut, 0)))?.children ?? roots).push(node);
  known.set(path, node);
  return node;
}
