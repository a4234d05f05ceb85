/**
 * Makes sure that a part of app-config has no key that nothing reads.
 *
 * @throws Error that names the key and those that are known.
 */
export function refuseUnknown(
  keys: readonly string[],
  { path, known }: { readonly path: string; readonly known: readonly string[] },
): void {
  const unknown = keys.find(key => !known.includes(key));
  if (unknown !== undefined) {
    throw new Error(
      `there is no setting ${path}.${unknown}; known here: ${known.join(', ')}`,
    );
  }
}
