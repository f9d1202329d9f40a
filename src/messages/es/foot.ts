import type { Catalogue } from '../en/index.ts';

export const foot: Catalogue['foot'] = {
  howToLook: 'Cómo mirar el pie',
  shown: 'Qué se muestra',
  layers: { skin: 'Piel', muscles: 'Músculos', nerves: 'Nervios', bones: 'Huesos' },
  lookFrom: 'Mirar el pie desde',
  views: {
    lateral: 'El lado de fuera',
    medial: 'El lado de dentro',
    dorsal: 'Arriba',
    plantar: 'La planta',
    'three-quarter': 'Delante, por fuera',
    'three-quarter-medial': 'Delante, por dentro',
  },
  descriptions: {
    lateral:
      'El pie derecho desde su lado exterior, con los dedos a la derecha: el tobillo exterior sobresale bajo la ' +
      'pierna, el talón está a la izquierda y el dedo pequeño es lo más cercano a ti.',
    medial:
      'El pie derecho desde su lado interior, con los dedos a la izquierda: el arco se eleva entre el talón y la ' +
      'almohadilla del dedo gordo, y el tobillo interior sobresale encima.',
    dorsal:
      'El pie derecho desde arriba y delante, con los dedos hacia ti: las cinco uñas, el dorso del pie con sus ' +
      'tendones y venas, y la espinilla que sube detrás.',
    plantar:
      'La planta del pie derecho, con los dedos a la izquierda y el dedo gordo arriba: las almohadillas de los ' +
      'dedos, del antepié y del talón, con el hueco del arco entre ellas.',
    'three-quarter':
      'El pie derecho desde delante, arriba y su lado exterior: los cinco dedos, el dorso del pie y el tobillo ' +
      'exterior bajo la pierna.',
    'three-quarter-medial':
      'El pie derecho desde delante, arriba y su lado interior: el dedo gordo es lo más cercano a ti, y detrás ' +
      'quedan el arco y el tobillo interior.',
  },
  showMovement: 'Mostrar el movimiento',
  movement: (times) => `Movimiento ×${times}`,
  signals: 'Señales',
  zoomOut: 'Alejar',
  zoomIn: 'Acercar',
  load: 'Cargar el pie en 3D',
  again: 'Intentarlo otra vez',
  signalsNote: {
    before: 'Cuando el flexor se estira más deprisa,',
    report: 'un aviso',
    between: 'sube por el nervio, y vuelve',
    order: 'la orden',
    after:
      'del reflejo. Que cada uno tarde la mitad del retardo es regla nuestra, y solo ilustra. El nervio dibujado ' +
      'representa todo el camino hasta la médula espinal. Lo que el cerebro envía por su cuenta no se dibuja.',
  },
  nerveCut: 'El nervio sensitivo está cortado: no sube ningún aviso.',
  tooQuick:
    'A toda velocidad van demasiado deprisa para seguirlas: elige la mitad de la velocidad o menos.',
  reflexOff: 'El reflejo está apagado: no vuelve ninguna orden.',
  delayIs: (milliseconds) => `El retardo es de ${milliseconds} ms.`,
  playToSee: (delay) => `Pulsa Iniciar o Paso para verlas viajar. ${delay}`,
  cannotShow: (pose) =>
    `El pie en 3D no se puede mostrar aquí; esta imagen muestra la postura en la que ${pose}.`,
  kept: 'El pie en 3D no se puede mostrar en este momento: esto es ahora una imagen fija, del pie tal como estaba.',
  insideNotFetched: 'No se ha podido traer lo que hay bajo la piel.',
  echo: (swing, magnification) =>
    ` Unas copias tenues muestran su oscilación habitual, ${swing} a cada lado, dibujada ×${magnification}.`,
  magnified: (times) => `Movimiento mostrado ×${times}`,
  magnifiedSettling: (times) => `Movimiento mostrado ×${times}. La postura se está asentando.`,
  magnifiedBeyond: (times) =>
    `Movimiento mostrado ×${times}. La oscilación sería mayor de lo que permite un tobillo.`,
  tilted: 'Lo has inclinado.',
  turnedLeft: (degrees) => `Lo has girado ${degrees}° a la izquierda.`,
  turnedRight: (degrees) => `Lo has girado ${degrees}° a la derecha.`,
  inThisPicture: (pose) => `En esta imagen ${pose}.`,
  inside: {
    fascia: 'la fascia',
    muscle: 'los músculos con sus tendones',
    nerve: 'los nervios',
    bone: 'los huesos',
  },
  seeThrough: 'La piel es transparente.',
  seeThroughShows: (layers) => `La piel es transparente y deja ver ${layers}.`,
  withoutSkin: (layers) => `Sin la piel muestra ${layers}.`,
  asGlass: (layers) => `Como de cristal: ${layers}.`,
  rightAngle: 'el tobillo está en ángulo recto',
  pointsDown: (degrees) => `el pie apunta ${degrees}° hacia abajo`,
  pointsUp: (degrees) => `el pie apunta ${degrees}° hacia arriba`,
  soleInwards: (degrees) => `la planta está girada ${degrees}° hacia dentro`,
  soleOutwards: (degrees) => `la planta está girada ${degrees}° hacia fuera`,
  bentWithin: (degrees) => `las articulaciones que hay en ellos están dobladas ${degrees}°`,
  toes: {
    all: 'los dedos',
    big: 'el dedo gordo',
    small: 'los dedos pequeños',
    others: 'los demás',
    one: (ordinal) => `el dedo ${ordinal}`,
    some: (ordinals) => `los dedos ${ordinals}`,
    ordinals: ['primero', 'segundo', 'tercero', 'cuarto', 'quinto'],
  },
  between: (least, most) => `de ${least}° a ${most}°`,
  straight: (name, many) => `${name} ${many ? 'están rectos' : 'está recto'}`,
  straightAtBase: (name, many) => `${name} ${many ? 'están rectos' : 'está recto'} en la base`,
  curled: (name, many, amount) => `${name} ${many ? 'están doblados' : 'está doblado'} ${amount}`,
  curledAtBase: (name, many, amount) =>
    `${name} ${many ? 'están doblados' : 'está doblado'} ${amount} en la base`,
  lifted: (name, many, amount) =>
    `${name} ${many ? 'están levantados' : 'está levantado'} ${amount}`,
  liftedAtBase: (name, many, amount) =>
    `${name} ${many ? 'están levantados' : 'está levantado'} ${amount} en la base`,
};
