import type { Catalogue } from '../en/index.ts';

export const labViews: Catalogue['labViews'] = {
  panels: {
    foot: 'Pie',
    angle: 'Ángulo del tobillo',
    muscles: 'Actividad muscular',
    loop: 'El bucle',
    map: '¿Durará?',
    rhythms: 'Ritmos',
    portrait: 'Ángulo y velocidad',
    modes: 'Crecimiento y ritmo',
    units: 'Unidades motoras',
    tiring: 'El cansancio',
    recorder: 'Grabar y repetir',
    weight: 'La prueba del peso',
    nerve: 'Cronometra un nervio',
    alike: 'Parecidos',
  },
  shown: (count, all) => `${count} de ${all}`,
  noView: (name, others) =>
    others === 0
      ? `No hay ninguna vista «${name}».`
      : `No hay ninguna vista «${name}», ni otras ${others} de la lista.`,
  scenes: 'Escenas de este artículo',
  kinds: 'Clases de temblor',
};
