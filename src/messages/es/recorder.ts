import type { Catalogue } from '../en/index.ts';

export const recorder: Catalogue['recorder'] = {
  title: 'Grabar y repetir',
  record: 'Grabar',
  stop: 'Parar',
  replay: 'Repetir',
  goOn: 'Seguir desde aquí',
  moment: 'Instante de la grabación',
  changed: 'Lo que se cambió',
  of: (at, whole) => `${at} de ${whole}`,
  end: (whole) => `el final, ${whole}`,
  states: {
    empty:
      'Todavía no hay nada grabado. Pulsa Grabar, deja el modelo en marcha y cambia lo que quieras.',
    recording: 'Grabando. Lo que cambies ahora queda grabado también.',
    recorded: 'Grabado. El modelo sigue en directo.',
    replaying: 'Esta es la grabación. Mueve un mando y tomas el control desde ahí.',
    ended:
      'La grabación acaba aquí. Sigue desde aquí, o mueve un mando, y el modelo vuelve a ir en directo.',
  },
  tooLate: (minutes) =>
    'Esta marcha ha durado demasiado para grabarla: para ir a un instante, el modelo da todos los pasos ' +
    `hasta él, así que una grabación acaba ${minutes} minutos después del principio, o tras muchísimos cambios. ` +
    'Restablece y graba desde ahí.',
};
