/** A way to a conversion, as often as it was gone. */
export interface Path {
  /** The channels in the order of the touches, by their places. */
  readonly channels: readonly number[];
  /** Conversions, or what they were worth. */
  readonly conversions: number;
  /** How often the way ended without one. */
  readonly ended: number;
}
