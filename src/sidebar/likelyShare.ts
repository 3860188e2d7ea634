/** The bar stands here when the time of the last run has passed. */
const WHEN_DUE = 0.9;

/**
 * How far a run has probably come, by how long the last one took: the server says nothing until it is done.
 *
 * @param passed seconds since it began
 * @param usual seconds that the last one took, above 0
 * @returns below 1, however long it takes
 */
export function likelyShare(passed: number, usual: number): number {
  if (passed <= usual) return (WHEN_DUE * passed) / usual;
  return WHEN_DUE + (0.99 - WHEN_DUE) * (1 - Math.exp(1 - passed / usual));
}
