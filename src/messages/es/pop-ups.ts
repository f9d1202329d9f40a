import type { Catalogue } from '../en/index.ts';

export const popUps: Catalogue['popUps'] = {
  also: (term) => `También: ${term}`,
  glossary: 'Glosario (en inglés)',
  inTheSources: 'En la lista de fuentes',
};
