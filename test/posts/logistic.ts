/** Rows of features that are present, by column; each row is scaled by the root of its length. */
export interface Rows {
  readonly columns: number;
  /** Where each row begins in `column`, and where the last ends. */
  readonly begins: Int32Array;
  readonly column: Int32Array;
}

/** What a row should answer, and how much it counts. */
export interface Aim {
  readonly answer: 0 | 1;
  readonly weight: number;
}

/** A weight for each column, and the bias last. */
export type Weights = Float64Array;

/** Lays features out as rows; a feature without a column is left out. */
export function layRows(features: readonly Iterable<string>[], columns: ReadonlyMap<string, number>): Rows {
  const begins = new Int32Array(features.length + 1);
  const column: number[] = [];
  features.forEach((row, i) => {
    for (const feature of row) {
      const at = columns.get(feature);
      if (at !== undefined) column.push(at);
    }
    begins[i + 1] = column.length;
  });
  return { columns: columns.size, begins, column: Int32Array.from(column) };
}

/** The log odds of each row. */
export function oddsOf(rows: Rows, weights: Weights): Float64Array {
  const odds = new Float64Array(rows.begins.length - 1);
  for (let row = 0; row < odds.length; row++) {
    let sum = 0;
    for (let k = rows.begins[row] ?? 0; k < (rows.begins[row + 1] ?? 0); k++)
      sum += weights[rows.column[k] ?? 0] ?? 0;
    odds[row] = (weights[rows.columns] ?? 0) + sum * scaleOf(rows, row);
  }
  return odds;
}

/** Logistic regression with a ridge of strength `ridge`, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.4); the same numbers every time. */
export function learn(rows: Rows, aims: readonly Aim[], ridge: number, steps = 100): Weights {
  let weights: Weights = new Float64Array(rows.columns + 1);
  let { loss, slope } = lossOf(rows, aims, ridge, weights);
  const moves: Float64Array[] = [];
  const turns: Float64Array[] = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(slope, moves, turns);
    const descent = dot(slope, way);
    let length = moves.length === 0 ? 1 / Math.max(1, norm1(slope)) : 1;
    let next = along(weights, way, length);
    let there = lossOf(rows, aims, ridge, next);
    while (there.loss > loss + 1e-4 * length * descent && length > 1e-9) {
      length /= 2;
      next = along(weights, way, length);
      there = lossOf(rows, aims, ridge, next);
    }
    const move = next.map((each, i) => each - (weights[i] ?? 0));
    const turn = there.slope.map((each, i) => each - (slope[i] ?? 0));
    const done = loss - there.loss < 1e-5 * Math.abs(loss);
    ({ loss, slope } = there);
    weights = next;
    if (done && step > 2) break;
    if (dot(move, turn) <= 1e-12) continue;
    moves.push(move);
    turns.push(turn);
    if (moves.length > 8) {
      moves.shift();
      turns.shift();
    }
  }
  return weights;
}

function scaleOf({ begins }: Rows, row: number): number {
  return 1 / Math.sqrt(Math.max(1, (begins[row + 1] ?? 0) - (begins[row] ?? 0)));
}

function lossOf(rows: Rows, aims: readonly Aim[], ridge: number, weights: Weights) {
  const odds = oddsOf(rows, weights);
  const slope = new Float64Array(weights.length);
  let loss = 0;
  aims.forEach(({ answer, weight }, row) => {
    const z = odds[row] ?? 0;
    loss += weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - answer * z);
    const error = weight * (1 / (1 + Math.exp(-z)) - answer);
    const scaled = error * scaleOf(rows, row);
    for (let k = rows.begins[row] ?? 0; k < (rows.begins[row + 1] ?? 0); k++) {
      const at = rows.column[k] ?? 0;
      slope[at] = (slope[at] ?? 0) + scaled;
    }
    slope[rows.columns] = (slope[rows.columns] ?? 0) + error;
  });
  for (let i = 0; i < rows.columns; i++) {
    const weight = weights[i] ?? 0;
    loss += 0.5 * ridge * weight * weight;
    slope[i] = (slope[i] ?? 0) + ridge * weight;
  }
  return { loss, slope };
}

function direction(
  slope: Float64Array,
  moves: readonly Float64Array[],
  turns: readonly Float64Array[],
): Float64Array {
  const way = slope.map((each) => -each);
  const shares: number[] = [];
  for (let i = moves.length - 1; i >= 0; i--) {
    const [move, turn] = [moves[i] as Float64Array, turns[i] as Float64Array];
    const share = dot(move, way) / dot(move, turn);
    shares[i] = share;
    add(way, turn, -share);
  }
  const [move, turn] = [moves.at(-1), turns.at(-1)];
  if (move && turn) {
    const scale = dot(move, turn) / dot(turn, turn);
    for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * scale;
  }
  moves.forEach((each, i) => {
    const turn = turns[i] as Float64Array;
    add(way, each, (shares[i] ?? 0) - dot(turn, way) / dot(each, turn));
  });
  return way;
}

function along(from: Float64Array, way: Float64Array, length: number): Float64Array {
  return from.map((each, i) => each + length * (way[i] ?? 0));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm1(a: Float64Array): number {
  return a.reduce((sum, each) => sum + Math.abs(each), 0);
}
