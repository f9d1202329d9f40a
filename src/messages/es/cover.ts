import type { Catalogue } from '../en/index.ts';

export const cover: Catalogue['cover'] = {
  summary:
    'Casi siempre es el pequeño temblor que tiene todo cuerpo, aumentado. Mira por qué en capítulos ' +
    'breves con un pie que se mueve, y cuándo pedir ayuda.',
  answer:
    'Casi siempre es el pequeño temblor que tiene todo cuerpo, aumentado. El músculo tira a pulsos, el ' +
    'pie es elástico y el reflejo corrige un poco tarde. Juntos hacen oscilar el pie. Lo normal es que ' +
    'pare cuando lo sueltas.',
  bend: 'Doblar los dedos',
  letGo: 'Soltar',
  toes: 'Los dedos',
  tire: 'Cansarlos',
  run: 'Poner el pie en marcha',
  shouldISeeSomeone: '¿Debería consultarlo?',
  advice:
    'No suele ser señal de enfermedad. Consúltalo si aparece en reposo, se queda en un solo lado, va a ' +
    'peor, empezó con un medicamento nuevo o viene con entumecimiento, debilidad, rigidez, lentitud o ' +
    'andar inestable.',
  callNow: 'Llama ya al 112, o al número de emergencias de tu país, si hay',
  emergencySigns: [
    'la cara caída de un lado, o dificultad repentina para hablar',
    'debilidad repentina en un brazo o una pierna, o pérdida del equilibrio o de la vista',
    'temblor con fiebre, confusión o músculos rígidos tras un medicamento nuevo',
  ],
  allEmergencySigns: 'Todas las señales de emergencia',
  contents: (minutes) => `Ocho capítulos, unos ${minutes} minutos`,
  aboutTheLines:
    'Cada línea son seis segundos del experimento propio del capítulo, según el modelo. Se ha quitado la ' +
    'deriva lenta, y cada una tiene su escala.',
  onOnePage: 'Todo en una sola página, para imprimir',
};
