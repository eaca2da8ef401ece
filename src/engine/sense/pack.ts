/** Weights as text: a character each, so that a sense stays plain data. */
export interface Packed {
  /** What one step is worth. */
  readonly step: number;
  /** From `#` for -45 steps to `~` for 45; the backslash is left out. */
  readonly weights: string;
}

const most = 45;
const lowest = 35;
const backslash = 92;

/** Rounds weights to steps; the loudest is 45 of them. */
export function pack(weights: Float64Array): Packed {
  const loudest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-9);
  const step = Number((loudest / most).toPrecision(4));
  const codes = Array.from(weights, (weight) => {
    const code = lowest + most + Math.max(-most, Math.min(most, Math.round(weight / step)));
    return String.fromCharCode(code >= backslash ? code + 1 : code);
  });
  return { step, weights: codes.join('') };
}

/** The weights again, each within half a step of what it was. */
export function unpack({ step, weights }: Packed): Float64Array {
  return Float64Array.from(weights, (_, i) => {
    const code = weights.charCodeAt(i);
    return ((code > backslash ? code - 1 : code) - lowest - most) * step;
  });
}
