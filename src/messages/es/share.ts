import type { Catalogue } from '../en/index.ts';

export const share: Catalogue['share'] = {
  open: 'Compartir',
  title: 'Comparte este experimento',
  linkOpens: 'El enlace abre',
  fromWhere: 'Desde dónde',
  fromNow: 'Desde este instante',
  fromStart: 'Desde el principio',
  link: 'Enlace',
  copy: 'Copiar',
  leftOut:
    'La prueba del peso, el nervio y los parecidos tienen ajustes propios que ningún enlace ' +
    'lleva: se abren como están al principio.',
  notPlayed: 'Todavía no se ha puesto en marcha: este instante es el principio.',
  tooManyChanges:
    'Por el camino se cambió más de lo que cabe en un enlace. Este se abre con los ajustes de ahora, ' +
    'pero desde el principio, así que la línea no será la misma.',
  tooLong: (minutes) =>
    `Un enlace se abre como mucho a los ${minutes} minutos de marcha, y esta ha durado más.`,
  code: 'Código QR del enlace',
  scan: 'Apunta con la cámara de un teléfono al código para abrir allí el enlace.',
  noCode:
    'No se dibuja ningún código: el enlace es demasiado largo para que una cámara lo lea bien.',
  codeFailed: 'No se ha podido dibujar el código. El enlace funciona igualmente.',
};
