import type { Catalogue } from '../en/index.ts';

export const numbers: Catalogue['numbers'] = {
  decimalSign: ',',
};
