import type { Catalogue } from '../en/index.ts';

export const core: Catalogue['core'] = {
  play: 'Iniciar',
  pause: 'Pausar',
  step: 'Paso',
  speed: 'Velocidad',
  speeds: {
    eighth: 'un octavo de la velocidad',
    quarter: 'un cuarto de la velocidad',
    half: 'la mitad de la velocidad',
    real: 'velocidad real',
  },
  reset: 'Restablecer',
  run: 'Poner el experimento en marcha',
  undoAndRedo: 'Deshacer y rehacer',
  undo: 'Deshacer',
  redo: 'Rehacer',
  close: 'Cerrar',
  channels: {
    ankleAngle: 'Ángulo del tobillo',
    ankleVelocity: 'Velocidad del tobillo',
    flexorElectromyogram: 'EMG del flexor',
    extensorElectromyogram: 'EMG del extensor',
    flexorExcitation: 'Orden al flexor',
    extensorExcitation: 'Orden al extensor',
    flexorActivation: 'Flexor',
    extensorActivation: 'Extensor',
    flexorForce: 'Tirón del flexor',
    extensorForce: 'Tirón del extensor',
    flexorAfferent: 'Señal de estiramiento del flexor',
    extensorAfferent: 'Señal de estiramiento del extensor',
    centralRhythm: 'Ritmo que viene del cerebro',
    flexorDrive: 'Esfuerzo de la voluntad',
    fatigue: 'Fatiga',
  },
  bar: (height) => `barra\u00A0${height}`,
  notANumber: 'Eso no es un número.',
  isTheMost: (value) => `${value} es lo máximo.`,
  isTheLeast: (value) => `${value} es lo mínimo.`,
  copied: 'Copiado.',
  cannotCopy: {
    report:
      'Este navegador no deja que la página copie. El informe está seleccionado: pulsa Ctrl+C, o Cmd+C en un Mac, o mantenlo pulsado y elige Copiar.',
    link: 'Este navegador no deja que la página copie. El enlace está seleccionado: pulsa Ctrl+C, o Cmd+C en un Mac, o mantenlo pulsado y elige Copiar.',
    text: 'Este navegador no deja que la página copie. El texto está seleccionado: pulsa Ctrl+C, o Cmd+C en un Mac, o mantenlo pulsado y elige Copiar.',
  },
  takingSteps: (done, whole) =>
    `El modelo está dando otra vez cada paso de esta marcha: ${done} de ${whole} segundos. ` +
    'Mueve un mando para pararlo donde está.',
  linkAdjusted: (notices) => `Este enlace se ha ajustado. ${notices}`,
  noExperiment: (names) =>
    `En esta página no hay ningún experimento ${names.map((name) => `«${name}»`).join(', ')}.`,
  experimentFailed:
    'Una parte de este experimento no ha podido empezar. Sus imágenes siguen mostrando cómo empieza; quizá ayude abrir la página otra vez.',
  figureFailed:
    'Esta figura no ha podido empezar. Su imagen sigue mostrando cómo empieza; quizá ayude abrir la página otra vez.',
  conditionLegend: 'Qué hace el pie',
  conditions: {
    rest: 'Reposo',
    hold: 'Sostener',
    move: 'Mover',
    press: 'Apretar',
    stand: 'De pie',
  },
  presetLegend: 'Qué temblor',
  beforeTheChange: 'antes del cambio',
  playToSee: 'En pausa: ponlo en marcha para ver qué hace esto.',
};
