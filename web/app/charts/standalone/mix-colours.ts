type Triple = readonly [number, number, number];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x, y, z];
};
const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [
  change(a),
  change(b),
  change(c),
];

// Björn Ottosson, "A perceptual color space for image processing" (2020): linear sRGB → cone responses → Oklab, and back.
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const channel = (hex: string, index: number): number =>
  Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;

const toOklab = (hex: string): Triple => {
  const linear = each([channel(hex, 0), channel(hex, 1), channel(hex, 2)], toLinear);
  return times(TO_LAB, each(times(TO_CONES, linear), Math.cbrt));
};

const toHex = (lab: Triple): string => {
  const cones = each(times(FROM_LAB, lab), (value) => value ** 3);
  const channels = each(times(FROM_CONES, cones), toGamma);
  return `#${channels
    .map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
};

/**
 * What `color-mix(in oklab, first share, second)` gives.
 *
 * @param first - `#rrggbb`, as is `second`
 * @param share - of the first colour, from 0 to 1
 */
export function mixInOklab(first: string, second: string, share: number): string {
  const [a, b] = [toOklab(first), toOklab(second)];
  const mixed = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  return toHex([mixed(0), mixed(1), mixed(2)]);
}
