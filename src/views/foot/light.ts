/** Light of an illustrator's studio: soft boxes all round, and three lamps that follow the eye. */
import {
  Color,
  DirectionalLight,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  type PerspectiveCamera,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three';

/** A glowing panel that faces the foot: size and place in m of the imaginary room, and radiance. */
interface SoftBox {
  readonly size: readonly [number, number];
  readonly place: readonly [number, number, number];
  readonly radiance: number;
  readonly colour: string;
}

/** Illustrative, as all numbers here: chosen by eye. */
const SOFT_BOXES: readonly SoftBox[] = [
  { size: [7, 7], place: [0, 6, 0], radiance: 3.2, colour: '#fff8f0' },
  { size: [3.5, 5], place: [5, 2.5, 4], radiance: 2.6, colour: '#fff4e8' },
  { size: [3.5, 5], place: [4, 2.5, -5], radiance: 2.6, colour: '#fff5ec' },
  { size: [3, 5], place: [-6, 2.5, 0], radiance: 2.2, colour: '#f6f2f2' },
  { size: [12, 12], place: [0, -5, 0], radiance: 0.9, colour: '#ece4de' },
];
const ROOM = '#594e48';
const ROOM_BLUR = 0.04;

/** What the soft boxes look like from the foot, prepared for soft reflections. */
export function softBoxEnvironment(renderer: WebGLRenderer): Texture {
  const room = new Scene();
  room.background = new Color(ROOM);
  const panels = SOFT_BOXES.map(({ size, place, radiance, colour }) => {
    const glow = new Color(colour).multiplyScalar(radiance);
    const panel = new Mesh(
      new PlaneGeometry(...size),
      new MeshBasicMaterial({ color: glow, side: DoubleSide }),
    );
    panel.position.set(...place);
    panel.lookAt(0, 0, 0);
    return panel;
  });
  room.add(...panels);
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromScene(room, ROOM_BLUR);
  generator.dispose();
  for (const { geometry, material } of panels) {
    geometry.dispose();
    material.dispose();
  }
  return texture;
}

/** How strongly the soft boxes light the scene. */
export const ENVIRONMENT_INTENSITY = 0.52;

/** Lamps at a fixed place beside the eye, so that no view is badly lit. */
export interface Lamps {
  readonly group: Group;
  readonly follow: (camera: PerspectiveCamera, target: Vector3) => void;
}

export function createLamps(): Lamps {
  const key = new DirectionalLight('#fff7f0', 2.7);
  const fill = new DirectionalLight('#fff1ea', 0.6);
  const rim = new DirectionalLight('#fbf6f2', 1.3);
  const group = new Group();
  for (const lamp of [key, fill, rim]) group.add(lamp, lamp.target);

  const right = new Vector3();
  const up = new Vector3();
  const back = new Vector3();
  return {
    group,
    follow(camera, target) {
      camera.matrixWorld.extractBasis(right, up, back);
      const place = (lamp: DirectionalLight, x: number, y: number, z: number): void => {
        lamp.target.position.copy(target);
        lamp.position
          .copy(target)
          .addScaledVector(right, x)
          .addScaledVector(up, y)
          .addScaledVector(back, z);
      };
      // Seen from under the floor the key comes from beside the eye: it must light the sole, not the instep.
      const fromBelow = back.y < -0.3;
      place(key, -0.66, fromBelow ? 0.42 : 0.68, fromBelow ? 0.42 : 0.42);
      place(fill, 0.8, 0.05, 0.55);
      place(rim, 0.5, 0.45, -0.75);
      // The rim lamp stands behind the foot: from below it would shine through onto the pulps.
      rim.intensity = fromBelow ? 0.1 : 1.3;
    },
  };
}
