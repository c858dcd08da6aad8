import { IngestError } from '../errors';

/** Coefficients from the highest power down, as Horner's rule takes them. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

// prettier-ignore
const CDF_NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
// prettier-ignore
const CDF_DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

/**
 * The standard normal distribution function, P(Z ≤ x). Hart's rational approximation (Hart et al., "Computer
 * Approximations", 1968, no. 5666) as given by West, "Better approximations to cumulative normal functions",
 * Wilmott, 2005. Absolute error below 1e-14; relative error in the lower tail (x > −37) below 1e-8.
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-size * size) / 2);
  const tail =
    size < 7.07106781186547
      ? (density * polynomial(size, CDF_NUMERATOR)) / polynomial(size, CDF_DENOMINATOR)
      : density / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / Math.sqrt(2 * Math.PI);
  return x > 0 ? 1 - tail : tail;
}

// prettier-ignore
const CENTRE = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
    13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
    5394.196021424751, 687.1870074920579, 42.31333070160091, 1,
  ],
};
// prettier-ignore
const SHOULDER = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
};
// prettier-ignore
const TAIL = {
  numerator: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * The standard normal quantile: the x below which a share `p` lies; ±∞ at 1 and 0. Wichura, algorithm AS 241
 * (PPND16), Applied Statistics 37:3, 1988; relative error about 1e-16.
 *
 * @throws IngestError `BadInput` when p is no share from 0 to 1
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) {
    throw new IngestError('BadInput', `normal quantile of ${p}: expected a share from 0 to 1`);
  }
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const offset = p - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    return (offset * polynomial(r, CENTRE.numerator)) / polynomial(r, CENTRE.denominator);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const { numerator, denominator } = depth <= 5 ? SHOULDER : TAIL;
  const r = depth <= 5 ? depth - 1.6 : depth - 5;
  const size = polynomial(r, numerator) / polynomial(r, denominator);
  return offset < 0 ? -size : size;
}
