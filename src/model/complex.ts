import { cos, exp, sin } from './portable-math.ts';

/** A complex number. */
export interface Complex {
  readonly real: number;
  readonly imaginary: number;
}

export function complex(real: number, imaginary = 0): Complex {
  return { real, imaginary };
}

export function add(a: Complex, b: Complex): Complex {
  return { real: a.real + b.real, imaginary: a.imaginary + b.imaginary };
}

export function subtract(a: Complex, b: Complex): Complex {
  return { real: a.real - b.real, imaginary: a.imaginary - b.imaginary };
}

export function multiply(a: Complex, b: Complex): Complex {
  return {
    real: a.real * b.real - a.imaginary * b.imaginary,
    imaginary: a.real * b.imaginary + a.imaginary * b.real,
  };
}

export function divide(a: Complex, b: Complex): Complex {
  const square = b.real * b.real + b.imaginary * b.imaginary;
  return {
    real: (a.real * b.real + a.imaginary * b.imaginary) / square,
    imaginary: (a.imaginary * b.real - a.real * b.imaginary) / square,
  };
}

export function scale(a: Complex, factor: number): Complex {
  return { real: a.real * factor, imaginary: a.imaginary * factor };
}

/** |a − b|². */
export function squaredDistance(a: Complex, b: Complex): number {
  const real = a.real - b.real;
  const imaginary = a.imaginary - b.imaginary;
  return real * real + imaginary * imaginary;
}

/** The square root with a real part that is not negative. */
export function squareRoot(a: Complex): Complex {
  const size = Math.sqrt(a.real * a.real + a.imaginary * a.imaginary);
  const real = Math.sqrt(Math.max(0, (size + a.real) / 2));
  const imaginary = Math.sqrt(Math.max(0, (size - a.real) / 2));
  return { real, imaginary: a.imaginary < 0 ? -imaginary : imaginary };
}

/** e^(−st): what a delay of t does to a movement that goes as e^(st). */
export function delay(s: Complex, time: number): Complex {
  const size = exp(-s.real * time);
  return complex(size * cos(s.imaginary * time), -size * sin(s.imaginary * time));
}
