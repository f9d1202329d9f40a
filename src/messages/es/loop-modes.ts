import type { Catalogue } from '../en/index.ts';

export const loopModes: Catalogue['loopModes'] = {
  title: 'Dos modos del bucle',
  lead: 'a qué paso crece una oscilación, y su ritmo',
  diesOut: 'se apaga',
  keepsSwinging: 'sigue oscilando',
  what:
    'Un modo es una manera en que el pie oscila una vez empujado. Tiene un ritmo propio, y se apaga o crece a ' +
    'un paso propio. Los puntos a lo largo de una línea son fuerzas del reflejo, en múltiplos del borde del ' +
    'temblor. Esto es teoría de los movimientos pequeños, sin unidades motoras sueltas y sin ruido. Quedan ' +
    'fuera las correcciones lentas de la postura y todos los demás modos.',
  names: { only: 'único modo', slower: 'más lento', faster: 'más rápido' },
  shapes: { first: 'anillo', second: 'cuadrado' },
  mark: (name, hertz) => `${name}, ${hertz} Hz`,
  none: 'Aquí toda oscilación acaba antes de completarse: no hay ningún modo que mostrar.',
  subjects: {
    only: 'El único modo de aquí',
    slower: 'El modo más lento',
    faster: 'El modo más rápido',
  },
  mode: (subject, shape, rate, fate) =>
    `${subject} (${shape}): ${rate} veces por segundo, ${fate}.`,
  stands: 'ni se apaga ni crece',
  dies: (seconds) => `se reduce a la décima parte en ${seconds} s`,
  grows: (seconds) => `se multiplica por diez en ${seconds} s`,
  noEdge: 'Ningún reflejo, por fuerte que responda, hace que este pie oscile solo.',
  noFirst: 'El reflejo es demasiado débil para tener un modo propio.',
  noSecond: 'Ningún otro modo dura una oscilación.',
  described: (words) =>
    `El crecimiento a lo ancho, el ritmo hacia arriba; a la izquierda de la línea central un modo se apaga, a su derecha crece. ${words}`,
};
