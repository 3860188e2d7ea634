/**
 * Wilson's score interval for a share, without continuity correction.
 * Source: Wilson 1927, JASA 22:209; recommended by Newcombe 1998, Statistics in Medicine 17:857.
 *
 * @param converted how many of the total, 0 … total
 * @param total at least 1
 * @param confidence above 0 and below 1, by default 0.95
 * @returns the low and high end, both between 0 and 1
 */
export function wilson(converted: number, total: number, confidence = 0.95): [low: number, high: number] {
  const z = normalQuantile(0.5 + confidence / 2);
  const share = converted / total;
  const z2 = (z * z) / total;
  const middle = share + z2 / 2;
  const half = z * Math.sqrt((share * (1 - share) + z2 / 4) / total);
  const low = converted === 0 ? 0 : (middle - half) / (1 + z2);
  const high = converted === total ? 1 : (middle + half) / (1 + z2);
  return [low, high];
}

/**
 * The interval of 1 − survival on the scale log(−log survival), so that it never goes below 0 or above 1.
 * Source: Kalbfleisch and Prentice 1980; R's survfit with conf.type = "log-log".
 *
 * @param survival above 0 and below 1
 * @param errorOfLog standard error of log(survival)
 */
export function logLog(survival: number, errorOfLog: number, confidence = 0.95): [low: number, high: number] {
  const factor = Math.exp((normalQuantile(0.5 + confidence / 2) * errorOfLog) / -Math.log(survival));
  return [1 - survival ** (1 / factor), 1 - survival ** factor];
}

/**
 * The standard normal distribution's quantile.
 * Source: Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37:477; relative error about 1e-16.
 *
 * @param p above 0 and below 1
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return q * (horner(CENTRE_ABOVE, r) / horner(CENTRE_BELOW, r));
  }
  const tail = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const value =
    tail <= 5
      ? horner(MIDDLE_ABOVE, tail - 1.6) / horner(MIDDLE_BELOW, tail - 1.6)
      : horner(FAR_ABOVE, tail - 5) / horner(FAR_BELOW, tail - 5);
  return q < 0 ? -value : value;
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE_ABOVE = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const CENTRE_BELOW = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const MIDDLE_ABOVE = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const MIDDLE_BELOW = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_ABOVE = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_BELOW = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];
