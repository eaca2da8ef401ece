/**
 * How one kind of number or address looks. Every expression is bounded, so that reading stays linear in the text's length:
 * no part repeats without an upper limit, and where a run of signs is meant, it may begin only where the run begins.
 */
export interface Shape {
  readonly kind: string;
  readonly shape: RegExp;
  readonly holds?: (text: string) => boolean;
  /** What must stand shortly before or after, where the shape alone says too little. */
  readonly beside?: RegExp;
}
