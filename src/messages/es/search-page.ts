import type { Catalogue } from '../en/index.ts';

export const searchPage: Catalogue['searchPage'] = {
  title: 'Buscar',
  standfirst:
    'Busca en los capítulos, sus figuras y las demás páginas, o elige entre todos más abajo.',
  summary:
    'Busca en esta explicación de un pie que tiembla, o elige entre todos sus capítulos y apartados.',
  needsScripts:
    'La búsqueda necesita scripts, y aquí están desactivados. Más abajo están todos los capítulos y ' +
    'apartados. Tu navegador puede buscar dentro de una página.',
  how:
    'Pulsa «Buscar» en lo alto de la página, o las teclas Ctrl y K, o Cmd y K en un Mac. Lo que buscas ' +
    'se queda en este dispositivo. En español se encuentra lo que está en español.',
  pages: 'Páginas',
  kindsOfTremor: 'El pie en cada clase de temblor',
  chaptersAndSections: 'Los capítulos y sus apartados',
  chapter: (number) => `Capítulo ${number}`,
  section: (number) => `Apartado ${number}`,
};
