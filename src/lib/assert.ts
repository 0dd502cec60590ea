/** Returns `value` when it is there; throws an Error that names `what` when it is null or undefined. */
export function assertDefined<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw new Error(`Expected ${what} to be defined`);
  }
  return value;
}

/** For the last branch of a switch over a union: compiles only when no case is left. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
