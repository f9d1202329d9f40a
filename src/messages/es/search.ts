import type { Catalogue } from '../en/index.ts';

export const search: Catalogue['search'] = {
  title: 'Buscar',
  field: 'Palabras que buscar',
  keys: 'Las flechas recorren los resultados, Intro abre uno y Esc cierra.',
  emergency: 'Señales de emergencia, y a quién llamar',
  more: 'Mostrar más',
  looksThrough:
    'La búsqueda mira en las páginas que están en español: la portada, los capítulos traducidos con sus ' +
    'figuras y el laboratorio.',
  examples: ['resonancia', 'rigidez', 'peso', 'ritmo'],
  checkSpelling:
    'Revisa la ortografía, o prueba con una palabra más corta o más corriente. Quizá esté en estas páginas:',
  allChapters: 'Todos los capítulos',
  pagesStillOpen:
    'Las páginas se siguen abriendo, hasta donde este dispositivo llegue a ellas. Sin conexión, la ' +
    'búsqueda no tiene dónde mirar.',
  again: 'Intentarlo otra vez',
  searching: 'Buscando.',
  failed: 'No se ha podido cargar la búsqueda.',
  othersFailed: 'No se han podido traer los demás resultados. Sin conexión, esperan.',
  none: (query) => `No hay resultados para «${query}».`,
  results: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  found: (results, query) => `${results} para «${query}».`,
  foundSome: (results, query) =>
    `En ningún sitio está todo «${query}». ${results} para algunas de las palabras.`,
  smallWords:
    'a al beber comer como cómo con cual cuál cuando cuándo de debo del el en es esta este esto hay la las ' +
    'lo los me mi mis o para por porque puedo que qué se si sí su tengo tomar tu un una y yo',
  urgentWords: '112 911 061 ayuda',
  urgentBeginnings:
    'emergenc urgen ambulanc médic medic hospital ictus infarto convuls epilep desmay paralis paráli ' +
    'entumec debilid confus abstinen',
};
