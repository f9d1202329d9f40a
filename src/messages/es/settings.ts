import type { Catalogue } from '../en/index.ts';

export const settings: Catalogue['settings'] = {
  title: 'Ajustes',
  close: 'Cerrar los ajustes',
  legends: {
    theme: 'Tema',
    textSize: 'Tamaño del texto',
    motion: 'Movimiento',
    units: 'Unidades de los análisis de sangre',
    letterKeys: 'Teclas sueltas: letras, ? y /',
  },
  values: {
    theme: {
      system: 'Como mi dispositivo',
      light: 'Claro',
      dark: 'Oscuro',
      projector: 'Proyector',
    },
    textSize: { standard: 'Normal', large: 'Grande', largest: 'El mayor' },
    motion: { system: 'Como mi dispositivo', reduced: 'Empezar en quietud' },
    units: { both: 'Ambas', si: 'SI (mmol/l)', us: 'Estadounidenses (mg/dl)' },
    letterKeys: { on: 'Sí', off: 'No' },
  },
  language: 'Idioma',
  kept: 'Valen al momento y se quedan en este dispositivo. No se envía nada.',
  notKept: 'Este navegador no deja que la página guarde nada, así que valen hasta que te vayas.',
  done: 'Listo',
};
