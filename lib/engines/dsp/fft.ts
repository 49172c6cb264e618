/** The power of each frequency of a real frame whose length is a power of two; the first half and the middle. */
export function powerSpectrum(frame: Float64Array): Float64Array {
  const re = Float64Array.from(frame);
  const im = new Float64Array(frame.length);
  transform(re, im);
  return Float64Array.from({ length: frame.length / 2 + 1 }, (_, k) => re[k]! ** 2 + im[k]! ** 2);
}

/** Cooley and Tukey's transform, in place, radix two. */
function transform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
  for (let size = 2; size <= n; size <<= 1) {
    const half = size >> 1;
    for (let k = 0; k < half; k++) {
      const [cos, sin] = [Math.cos((2 * Math.PI * k) / size), -Math.sin((2 * Math.PI * k) / size)];
      for (let a = k; a < n; a += size) {
        const b = a + half;
        const [x, y] = [re[b]! * cos - im[b]! * sin, re[b]! * sin + im[b]! * cos];
        [re[b], im[b]] = [re[a]! - x, im[a]! - y];
        re[a]! += x;
        im[a]! += y;
      }
    }
  }
}
