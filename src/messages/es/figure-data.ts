import type { Catalogue } from '../en/index.ts';

export const figureData: Catalogue['figureData'] = {
  open: 'Datos',
  title: (figure) => `${figure}: datos`,
  nothingLeaves:
    'Nada sale de tu dispositivo. Los archivos se hacen aquí, y un archivo que abras se lee aquí.',
  numbers: 'Números',
  howMany: 'Cuántos',
  asShown: 'Como se muestran',
  fullRate: 'Todos los pasos',
  whichPart: 'Qué parte',
  lastSeconds: 'Los últimos segundos',
  fromTheStart: 'Desde el principio',
  theRecording: 'La grabación',
  secondsUpTo: (most) => `Segundos, hasta ${most}`,
  saveCsv: 'Guardar CSV',
  cancel: 'Cancelar',
  progress: 'Parte de la marcha que se ha vuelto a dar',
  picture: 'Imagen',
  what: 'Qué',
  savePng: 'Guardar PNG',
  saveSvg: 'Guardar SVG',
  settings: 'Ajustes',
  saveJson: 'Guardar JSON',
  openAFile: 'Abrir un archivo',
  forms: (rate) =>
    'Un archivo guardado aquí vuelve a mostrar su figura. Una grabación de tu propio pie se dibuja de puntos ' +
    'sobre la línea del modelo: una tabla con una fila de encabezados, una columna «time (s)» y otra «ankle ' +
    `angle (°)» o «ankle angle (rad)», con unas ${rate} filas por segundo. Se entienden comas, puntos y coma y tabuladores.`,
  choose: 'Elige un archivo, o suelta uno aquí',
  putAway: 'Retirar',
  failed:
    'Esto no ha funcionado: el navegador se ha negado, o no se ha podido traer una parte de la página.',
  notFetched:
    'No se ha podido traer el diálogo de los datos. Inténtalo otra vez cuando vuelva la red.',
  settingsSaved: 'Los ajustes se han guardado en un archivo.',
  dottedNow: (label) => `De puntos ahora: ${label}`,
  isPutAway: 'La línea de puntos se ha retirado.',
  rateShown: (seconds, rate) =>
    `Los ${seconds} segundos de los trazados, ${rate} filas por segundo.`,
  rateFull: (rate) =>
    `Todos los pasos del modelo, ${rate} filas por segundo. Para ello se vuelve a dar la marcha.`,
  noPast:
    'No se pueden dar todos los pasos: esta marcha se cambió demasiadas veces para repetirla.',
  notPlayed: 'Todavía no se ha puesto en marcha: no hay nada desde el principio.',
  tooLong: (seconds) => `Ha durado más de ${seconds} segundos, lo máximo que cabe en un archivo.`,
  saved: (seconds, rate) => `Se han guardado ${seconds} s, ${rate} filas cada uno.`,
  cancelled: 'Cancelado. No se ha guardado nada.',
  allShown: 'Todo lo que se muestra',
  pictureSaved: 'La imagen se ha guardado.',
  computed: (site, model) => `${site} Calculado por el modelo ${model}; no medido en una persona.`,
  freshStart: (address) => `Los ajustes, desde el principio: ${address}`,
  experiment: 'Experimento',
  foot: 'Pie',
};
