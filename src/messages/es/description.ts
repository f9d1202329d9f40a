import type { Catalogue } from '../en/index.ts';

const reflex = (gain: string, from: string, to: string, where: string): string =>
  `El reflejo responde a ${gain}. Una flexión mantenida empieza a temblar entre ${from} y ${to}, así que está ${where}.`;

export const description: Catalogue['description'] = {
  summary: (label, condition) =>
    'Un modelo de un tobillo. Lo mueven dos músculos, un flexor que lo dobla hacia abajo y un extensor ' +
    'que lo levanta, y un reflejo responde cuando se estiran. ' +
    `Sus ajustes se llaman «${label}», y ${condition}.`,
  conditions: {
    rest: 'está en reposo',
    hold: 'sostiene una postura en el aire',
    move: 'se mueve despacio de un lado a otro',
    press: 'aprieta contra algo que apenas cede',
    stand: 'sostiene como si estuviera de pie',
  },
  beforeTheChange: (movement) => `En pausa. Antes del cambio: ${movement}`,
  still: (degrees) => `Quieto: oscila menos de ${degrees} grados a cada lado.`,
  eachWay: (degrees) => `${degrees} grados a cada lado`,
  nearlyStill: (pieces) => `Casi quieto: ${pieces}.`,
  shaking: (pieces) => `Tiembla ${pieces}.`,
  trends: { growing: 'en aumento', steady: 'sin cambios', fading: 'apagándose' },
  settling: 'Asentándose: ha pasado muy poco tiempo desde el último cambio para saberlo.',
  mixedRhythm: 'con un ritmo mixto',
  timesASecond: (rate) => `unas ${rate} veces por segundo`,
  reflexOff: 'El reflejo está apagado.',
  reflexWithoutEdge: (gain) =>
    `La ganancia del reflejo es ${gain}. Tal como están las cosas, ninguna ganancia hace que el pie oscile solo.`,
  reflex: {
    below: (gain, from, to) => reflex(gain, from, to, 'por debajo'),
    within: (gain, from, to) => reflex(gain, from, to, 'dentro'),
    above: (gain, from, to) => reflex(gain, from, to, 'por encima'),
  },
  delay: (way, lag) =>
    `Las señales del reflejo están de camino ${way}; el músculo se entera de un estiramiento al cabo de ${lag}.`,
  noEffortAtRest: 'No hay esfuerzo: el pie está en reposo.',
  noEffort: 'No hay esfuerzo.',
  effort: (share) => `El esfuerzo es el ${share} de toda la fuerza del flexor.`,
  tired: (share) => `Los músculos están cansados en un ${share}.`,
  tiring: (share) =>
    `Los músculos están cansados en un ${share}, y se cansan mientras está en marcha.`,
  allCut: 'Los nervios sensitivos están cortados: a la médula no le llega ninguna noticia.',
  partCut: (share) => `De las fibras sensitivas está cortado el ${share}.`,
  linkOff: 'El enlace por el que un músculo estirado calla a su compañero está apagado.',
  differs: (label, settings) => `Distinto de «${label}»: ${settings}.`,
  moreSettings: (count) => (count === 1 ? 'y un ajuste más' : `y ${count} ajustes más`),
  settingsOf: (label) => `Ajustes de «${label}».`,
  asAtFirst: 'Como al principio.',
  nowIt: (condition) => `Ahora ${condition}.`,
  it: (condition) => `El pie ${condition}`,
  hints: {
    joinNerves:
      'Vuelve a unir los nervios sensitivos: lleva Pérdida nerviosa otra vez al 0 por ciento.',
    chooseHold: 'Elige Sostener: en reposo no baja ninguna orden, y poco puede temblar.',
    reflexUp: (from) => `Sube el reflejo más allá de ${from} veces el borde del temblor.`,
    reflexFurther: (to) =>
      `Dale unos segundos: aquí el temblor va y viene. Luego sube el reflejo más allá de ${to} veces el borde.`,
    delayLonger: (delay) =>
      `Ahora alarga el retardo, hasta ${delay} milisegundos, y cuenta las oscilaciones.`,
    cutNerves: 'Ahora corta los nervios sensitivos: lleva Pérdida nerviosa al 100 por ciento.',
    tire: 'Cansa los músculos hasta el 20 por ciento y compara la oscilación.',
    weight: 'Ata un peso al pie: sube Masa añadida y cuenta otra vez las oscilaciones.',
    reflexDown: 'Ahora baja otra vez el reflejo y mira qué pronto se apaga la oscilación.',
    letTire: 'Los músculos se cansan sobre la marcha: déjalo tres minutos a velocidad real.',
    play: 'Pulsa Iniciar y déjalo unos segundos.',
    changeOne: 'Cambia una sola cosa y dale unos segundos antes de juzgar.',
  },
  comparison: {
    startedFrom: 'Partió de',
    it: 'El pie',
    more: (count) => `y ${count} más`,
    others: 'otros',
    asItWas: 'como estaba',
    kept: (label, value, more) =>
      more === 0 ? `${label} ${value}` : `${label} ${value}, y ${more} más`,
  },
};
