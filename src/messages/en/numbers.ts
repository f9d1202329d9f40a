import { inPageLanguage } from '../page-language.ts';

/** How numbers are written. */
export const numbers = {
  decimalSign: '.',
};

export const numberMessages = inPageLanguage('numbers', numbers);
