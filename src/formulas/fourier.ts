/**
 * The discrete Fourier transform, in place: x[k] becomes Σ x[j] e^(−2πi jk ÷ n).
 * Source: Cooley and Tukey 1965, Math Comp 19:297.
 *
 * @param real the real parts, as many as a power of 2
 * @param imaginary the imaginary parts, as many
 */
export function fourier(real: Float64Array, imaginary: Float64Array): void {
  const n = real.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    const re = real[i]!;
    real[i] = real[j]!;
    real[j] = re;
    const im = imaginary[i]!;
    imaginary[i] = imaginary[j]!;
    imaginary[j] = im;
  }
  const [cosines, sines] = circle(n);
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2;
    const stride = n / size;
    for (let first = 0; first < n; first += size) {
      for (let k = 0; k < half; k++) {
        const cos = cosines[k * stride]!;
        const sin = sines[k * stride]!;
        const low = first + k;
        const high = low + half;
        const re = real[high]! * cos + imaginary[high]! * sin;
        const im = imaginary[high]! * cos - real[high]! * sin;
        real[high] = real[low]! - re;
        imaginary[high] = imaginary[low]! - im;
        real[low] = real[low]! + re;
        imaginary[low] = imaginary[low]! + im;
      }
    }
  }
}

const circles = new Map<number, [cosines: Float64Array, sines: Float64Array]>();

function circle(n: number): [cosines: Float64Array, sines: Float64Array] {
  const known = circles.get(n);
  if (known) return known;
  const angle = (k: number) => (2 * Math.PI * k) / n;
  const made: [Float64Array, Float64Array] = [
    Float64Array.from({ length: n / 2 }, (_, k) => Math.cos(angle(k))),
    Float64Array.from({ length: n / 2 }, (_, k) => Math.sin(angle(k))),
  ];
  circles.set(n, made);
  return made;
}
