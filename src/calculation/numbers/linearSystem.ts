/**
 * The solution of a few linear equations with a positive definite matrix, by elimination without exchanging rows.
 * Source: Golub & Van Loan, Matrix Computations, section 4.2.
 */
export function solvePositive(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row) => Float64Array.from(row));
  const x = Float64Array.from(right);
  const n = x.length;
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      const share = rows[k][i] / rows[i][i];
      for (let j = i; j < n; j++) rows[k][j] -= share * rows[i][j];
      x[k] -= share * x[i];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i] -= rows[i][j] * x[j];
    x[i] /= rows[i][i];
  }
  return x;
}
