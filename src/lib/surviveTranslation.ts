/** Where a node stands for React although somebody else has taken it away from there. */
interface Lost {
  readonly home: Node;
  /** What stands in its place; the node itself where it only lies deeper in its home than before. */
  readonly standIn: Node;
}

const lost = new WeakMap<Node, Lost>();
/** The lost nodes of a home, in the order in which they were taken. */
const lostOf = new WeakMap<Node, Set<Node>>();

/**
 * Lets the page below `root` live with the translators of browsers, which put elements of their own
 * around the text nodes of a page or in their place. React goes on with the nodes that it made: a text
 * that changes is written into one that nobody sees, so the old value stays; and one that is to go is
 * not where it was, which is an error. So a node that React touches is first put back to where it was;
 * the translator sees the new text there and translates that. Whatever React does not touch stays
 * translated. Call once, before anything is rendered.
 */
export function surviveTranslation(root: Node): void {
  // oxlint-disable-next-line typescript/unbound-method -- used with `call` alone
  const { insertBefore, removeChild } = Node.prototype;
  const observer = new MutationObserver((records) => records.forEach(note));
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  function note(record: MutationRecord, _index: number, records: readonly MutationRecord[]): void {
    const { target } = record;
    if (record.type === 'characterData' && !target.isConnected) putBack(target);
    for (const node of record.removedNodes) {
      // What is wrapped once more is still at home where it stood first.
      if (node.parentNode === target || lost.get(node)?.home.contains(target) === true) continue;
      const standIn = target.contains(node) ? node : findStandIn(node, record, records);
      if (standIn === undefined) continue;
      lost.set(node, { home: target, standIn });
      lostOf.set(target, (lostOf.get(target) ?? new Set<Node>()).add(node));
      // Of what is no longer on the page only itself can tell that it changes.
      if (standIn !== node) observer.observe(node, { characterData: true });
    }
  }

  /** Puts the node back, with whatever else the same element stands for. */
  function putBack(node: Node): void {
    const place = lost.get(node);
    const spot = place && childWith(place.home, place.standIn);
    if (place === undefined || spot === undefined || node.parentNode === place.home) return;
    const { home } = place;
    for (const one of lostOf.get(home) ?? []) {
      const standIn = lost.get(one)?.standIn;
      if (one.parentNode === home || standIn === undefined || !spot.contains(standIn)) continue;
      insertBefore.call(home, one, spot);
      lost.delete(one);
      lostOf.get(home)?.delete(one);
    }
    removeChild.call(home, spot);
  }

  function find(node: Node, parent: Node): void {
    if (node.parentNode === parent) return;
    // What happened a moment ago has not been told yet.
    observer.takeRecords().forEach(note);
    putBack(node);
  }

  Node.prototype.removeChild = function removeFound<T extends Node>(this: Node, child: T): T {
    find(child, this);
    // Somebody took it away and put nothing there: then it is gone already.
    if (child.parentNode !== null) removeChild.call(this, child);
    return child;
  };
  Node.prototype.insertBefore = function insertBeforeFound<T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    if (next !== null) find(next, this);
    insertBefore.call(this, node, next);
    return node;
  };
}

/** What was put in the place of a text: with it in one step, or beside it in a step before. */
function findStandIn(
  node: Node,
  record: MutationRecord,
  records: readonly MutationRecord[],
): Node | undefined {
  if (node.nodeType !== Node.TEXT_NODE) return undefined;
  const isBeside = (other: MutationRecord): boolean =>
    other.target === record.target &&
    other.addedNodes.length > 0 &&
    (other.nextSibling === node || other.previousSibling === node);
  return record.addedNodes[0] ?? records.find(isBeside)?.addedNodes[0];
}

/** The child of `parent` that is or holds `node`. */
function childWith(parent: Node, node: Node): Node | undefined {
  let child: Node | null = node;
  while (child !== null && child.parentNode !== parent) child = child.parentNode;
  return child ?? undefined;
}
