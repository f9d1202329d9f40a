import type { Catalogue } from '../en/index.ts';

export const files: Catalogue['files'] = {
  notOpened: (name, why) => `«${name}» no se ha abierto, y no ha cambiado nada. ${why}`,
  isOpen: (name, words) => `«${name}» está abierto. ${words}`,
  leftBeforeItsEnd: (name) =>
    `El camino hasta donde acaba «${name}» se dejó antes del final. Ábrelo otra vez para llegar.`,
  notRead: 'Este navegador no ha podido leer el archivo.',
  tooManyBytes: (millions) =>
    `Es demasiado largo: se leen como mucho ${millions} millones de bytes.`,
  fromTheFile: (name) => `del archivo ${name}`,
  settingsSet: 'Los ajustes del archivo están puestos.',
  standsAtItsEnd: 'El modelo está donde acaba el archivo, y su línea va de puntos.',
  beginsAfresh:
    'Los ajustes del archivo están puestos, y su línea va de puntos. La marcha empieza de nuevo, así que las dos líneas difieren.',
  recordingDotted: 'La grabación va de puntos, en torno al mismo centro que la línea del modelo.',
  shorter: (seconds) =>
    `Dura menos de ${seconds} segundos: antes de que empiece, los puntos van planos.`,
  quoted: (text) => `«${text}»`,
  aList: 'Una lista',
  empty: 'Está vacío.',
  tooLong: 'Es demasiado largo.',
  notUtf8: 'No es texto en UTF-8.',
  noTable: 'No contiene ninguna tabla con una fila de encabezados y al menos dos columnas.',
  tooManyRows: (rows) => `Es demasiado largo: se leen como mucho ${rows} filas.`,
  tooManyColumns: (columns) => `Tiene demasiadas columnas: se leen como mucho ${columns}.`,
  openQuote: 'Hay unas comillas que no se cierran.',
  longLine: 'Tiene una línea demasiado larga para una tabla.',
  noColumn: {
    time: 'Su primera fila no nombra ninguna columna de tiempo, como «time (s)».',
    angle: 'Su primera fila no nombra ninguna columna de ángulo, como «ankle angle (°)».',
  },
  noUnit: (heading) =>
    `El encabezado ${heading} no dice su unidad: escribe «(°)» o «(rad)» detrás.`,
  noNumber: (row, written) =>
    `La fila ${row} bajo el encabezado tiene ${written} en lugar de un número.`,
  timeStands: (row) => `En la fila ${row} bajo el encabezado el tiempo no avanza.`,
  gap: (row) => `Antes de la fila ${row} bajo el encabezado hay un hueco en el tiempo.`,
  underASecond: 'Dura menos de un segundo.',
  rate: (rate, slowest, fastest) =>
    `Tiene ${rate} muestras por segundo. Se pueden dibujar entre ${slowest} y ${fastest}.`,
  tooLarge: 'Sus ángulos son mayores de lo que un tobillo puede girar. ¿Es correcta la unidad?',
  otherJson: 'Es JSON, pero no un estado guardado aquí.',
  laterVersion: 'Lo guardó una versión posterior de este sitio. Quizá ayude abrir su enlace.',
  noPreset: (preset) => `No hay ningún ajuste preparado ${preset}.`,
  tooManyChanges: 'Contiene demasiados cambios.',
  noChange: 'Uno de sus cambios no lo es.',
  brokenJson: 'No está entero: no se puede leer su JSON.',
  tooManyEntries: (name) => `Contiene demasiadas entradas (${name}).`,
  strangeWord: (word) => `${word} está donde debería haber un número o un nombre.`,
};
