type Primitive = string | number | boolean | undefined;

/** What is known for the arguments so far; a next argument leads one step further. */
class Step<Value> {
  result: { readonly value: Value } | undefined;
  private readonly byObject = new WeakMap<object, Step<Value>>();
  private readonly byValue = new Map<Primitive, Step<Value>>();

  next(key: object | Primitive): Step<Value> {
    const isObject = typeof key === 'object' || typeof key === 'function';
    const known = isObject ? this.byObject.get(key) : this.byValue.get(key);
    if (known !== undefined) return known;
    const step = new Step<Value>();
    if (isObject) this.byObject.set(key, step);
    else this.byValue.set(key, step);
    return step;
  }
}

/**
 * The same function, which computes once for the same arguments: objects by identity, so the results
 * go when the objects go. Only for pure functions of things that never change; other arguments must
 * come from a small vocabulary (a language, a scope), since their results stay as long as the object.
 * `compute` must name its parameters without defaults.
 */
export function remember<Args extends readonly [object, ...(object | Primitive)[]], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  const first = new Step<Value>();
  return (...args) => {
    let step = first;
    // What Array.map and its like pass besides is no argument of the function.
    for (const arg of args.slice(0, compute.length)) step = step.next(arg);
    step.result ??= { value: compute(...args) };
    return step.result.value;
  };
}
